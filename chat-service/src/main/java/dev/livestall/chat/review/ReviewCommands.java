package dev.livestall.chat.review;

import com.fasterxml.jackson.annotation.JsonTypeName;
import dev.livestall.chat.command.Answer;
import dev.livestall.chat.command.Asker;
import dev.livestall.chat.command.Command;
import dev.livestall.chat.command.CommandHandler;
import dev.livestall.chat.command.Fields;
import dev.livestall.events.DirectoryEntry.BroadcastEntry;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Release and reject. */
@Configuration(proxyBeanMethods = false)
class ReviewCommands {

    @JsonTypeName("release")
    record Release(String id, String messageId) implements Command {
        Release {
            Fields.aboutMessage(id, messageId);
        }
    }

    /** {@code why} is for the audit. */
    @JsonTypeName("reject")
    record Reject(String id, String messageId, @Nullable String why) implements Command {
        Reject {
            Fields.aboutMessage(id, messageId);
            Fields.optional("why", why, 200);
        }
    }

    @Component
    record Releasing(Reviewing reviewing) implements CommandHandler<Release> {
        @Override
        public Class<Release> command() {
            return Release.class;
        }

        @Override
        public Mono<Answer> carryOut(Release release, BroadcastEntry broadcast, Asker asker) {
            return reviewing.decide(release.id(), release.messageId(), null, true, broadcast, asker);
        }
    }

    @Component
    record Rejecting(Reviewing reviewing) implements CommandHandler<Reject> {
        @Override
        public Class<Reject> command() {
            return Reject.class;
        }

        @Override
        public Mono<Answer> carryOut(Reject reject, BroadcastEntry broadcast, Asker asker) {
            return reviewing.decide(reject.id(), reject.messageId(), reject.why(), false, broadcast, asker);
        }
    }
}
