package dev.livestall.chat.speaking;

import com.fasterxml.jackson.annotation.JsonTypeName;
import dev.livestall.chat.command.Command;
import dev.livestall.chat.command.Fields;
import dev.livestall.events.BuyLink;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of chat. {@code id} is the message's own: sent again with the same one it is the same message.
 *
 * @param replyTo the message that it answers
 * @param question it waits for an answer of the host
 * @param pictureId a picture of the shop; of moderators alone
 */
@JsonTypeName("post")
record Post(
        String id,
        String text,
        List<BuyLink> links,
        @Nullable String replyTo,
        @Nullable Boolean question,
        @Nullable String pictureId)
        implements Command {
    Post(
            String id,
            String text,
            @Nullable List<BuyLink> links,
            @Nullable String replyTo,
            @Nullable Boolean question,
            @Nullable String pictureId) {
        this.id = Fields.id(id);
        this.text = Fields.present("text", text);
        this.links = links == null ? List.of() : List.copyOf(links);
        this.replyTo = replyTo;
        this.question = question;
        this.pictureId = pictureId;
        if (this.links.size() > Fields.LINKS) throw new IllegalArgumentException("links");
        this.links.forEach(link -> {
            Fields.text("ref", link.ref(), 64);
            Fields.uuid("productId", link.productId());
        });
        Fields.optionalUuid("replyTo", replyTo);
        Fields.optionalUuid("pictureId", pictureId);
    }

    boolean asks() {
        return Boolean.TRUE.equals(question);
    }
}
