package dev.livestall.chat.socket;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import dev.livestall.events.BuyLink;
import dev.livestall.events.Surface;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a client may send. {@code id} is the client's own, at most 64 characters. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
public sealed interface ClientFrame {

    /** First of all, within the time for it. {@code after} resumes from a position, {@code visitId} keeps a visit over reloads. */
    @JsonTypeName("join")
    record Join(
            String token,
            @Nullable String after,
            @Nullable String visitId,
            @Nullable String channel,
            @Nullable String campaign)
            implements ClientFrame {
        public Join {
            Limits.text("token", token, 4_096);
            Limits.optional("after", after, 64);
            Limits.optionalUuid("visitId", visitId);
            Limits.optional("channel", channel, 64);
            Limits.optional("campaign", campaign, 64);
        }
    }

    @JsonTypeName("name")
    record Name(String id, String nickname, boolean rules) implements ClientFrame {
        public Name {
            Limits.id(id);
            Limits.present("nickname", nickname);
        }
    }

    /** {@code id} is the message's own: sent again with the same one it is the same message. */
    @JsonTypeName("post")
    record Post(String id, String text, List<BuyLink> links) implements ClientFrame {
        public Post(String id, String text, @Nullable List<BuyLink> links) {
            this.id = Limits.id(id);
            this.text = Limits.present("text", text);
            this.links = links == null ? List.of() : List.copyOf(links);
            if (this.links.size() > Limits.LINKS) throw new IllegalArgumentException("links");
            this.links.forEach(link -> {
                Limits.text("ref", link.ref(), 64);
                Limits.uuid("productId", link.productId());
            });
        }
    }

    @JsonTypeName("remove")
    record Remove(String id, String messageId) implements ClientFrame {
        public Remove {
            Limits.id(id);
            Limits.uuid("messageId", messageId);
        }
    }

    /** {@code seconds} 10–86,400. */
    @JsonTypeName("timeout")
    record Timeout(String id, String viewerId, int seconds) implements ClientFrame {
        public Timeout {
            Limits.id(id);
            Limits.uuid("viewerId", viewerId);
            Limits.between("seconds", seconds, 10, 86_400);
        }
    }

    @JsonTypeName("heart")
    record Heart(int count) implements ClientFrame {
        public Heart {
            Limits.between("count", count, 1, 20);
        }
    }

    @JsonTypeName("seen")
    record Seen(String productId, Surface surface, String surfaceId) implements ClientFrame {
        public Seen {
            Limits.uuid("productId", productId);
            Limits.present("surface", surface);
            Limits.text("surfaceId", surfaceId, 64);
        }
    }

    @JsonTypeName("click")
    record Click(
            String productId,
            Surface surface,
            String surfaceId,
            @Nullable String messageId,
            @Nullable String campaign) implements ClientFrame {
        public Click {
            Limits.uuid("productId", productId);
            Limits.present("surface", surface);
            Limits.text("surfaceId", surfaceId, 64);
            Limits.optionalUuid("messageId", messageId);
            Limits.optional("campaign", campaign, 64);
        }
    }

    @JsonTypeName("ping")
    record Ping() implements ClientFrame {}
}
