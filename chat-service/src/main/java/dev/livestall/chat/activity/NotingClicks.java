package dev.livestall.chat.activity;

import com.fasterxml.jackson.annotation.JsonTypeName;
import dev.livestall.chat.command.Answer;
import dev.livestall.chat.command.Asker;
import dev.livestall.chat.command.Command;
import dev.livestall.chat.command.CommandHandler;
import dev.livestall.chat.command.Fields;
import dev.livestall.events.DirectoryEntry.BroadcastEntry;
import dev.livestall.events.Surface;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** A viewer tapped a product: a touch. Nobody waits for an answer, and of staff nothing is counted. */
@Component
class NotingClicks implements CommandHandler<NotingClicks.Click> {
    private final Activity activity;

    @JsonTypeName("click")
    record Click(
            String productId,
            Surface surface,
            String surfaceId,
            @Nullable String messageId,
            @Nullable String campaign) implements Command {
        Click {
            Fields.uuid("productId", productId);
            Fields.present("surface", surface);
            Fields.text("surfaceId", surfaceId, 64);
            Fields.optionalUuid("messageId", messageId);
            Fields.optional("campaign", campaign, 64);
        }
    }

    NotingClicks(Activity activity) {
        this.activity = activity;
    }

    @Override
    public Class<Click> command() {
        return Click.class;
    }

    @Override
    public Mono<Answer> carryOut(Click click, BroadcastEntry broadcast, Asker asker) {
        if (!asker.person().role().isStaff()) {
            activity.clicked(
                    broadcast,
                    asker.person().id(),
                    click.productId(),
                    click.surface(),
                    click.surfaceId(),
                    click.messageId(),
                    click.campaign());
        }
        return Mono.empty();
    }
}
