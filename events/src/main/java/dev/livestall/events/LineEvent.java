package dev.livestall.events;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A line of chat, and what becomes of it. */
public sealed interface LineEvent extends RoomEvent {
    /**
     * A line of chat. Its id is {@link MessageIds#of}: the first record with it is the message, later ones are retries.
     *
     * @param replyTo the line that it answers
     * @param question true if it waits for an answer of the host; never false
     * @param picture what it shows beside its text
     * @param emotes the shop's emotes in its text, as they were then: for {@code :name:} a picture of this name
     */
    @JsonTypeName("message.posted")
    record MessagePosted(
            @JsonUnwrapped About about,
            String clientMessageId,
            Author author,
            String text,
            List<BuyLink> links,
            @Nullable Quote replyTo,
            @Nullable Boolean question,
            @Nullable Picture picture,
            @Nullable List<Emote> emotes)
            implements LineEvent {

        /** A line without pictures. */
        public MessagePosted(
                About about,
                String clientMessageId,
                Author author,
                String text,
                List<BuyLink> links,
                @Nullable Quote replyTo,
                @Nullable Boolean question) {
            this(about, clientMessageId, author, text, links, replyTo, question, null, null);
        }

        /** A line that is nothing more. */
        public MessagePosted(About about, String clientMessageId, Author author, String text, List<BuyLink> links) {
            this(about, clientMessageId, author, text, links, null, null, null, null);
        }

        /** Whether it is a question to the host. */
        public boolean asks() {
            return Boolean.TRUE.equals(question);
        }

        @Override
        @JsonIgnore
        public MessagePosted said() {
            return this;
        }
    }

    /** A line was taken back: nothing of it may be delivered from here on. */
    @JsonTypeName("message.removed")
    record MessageRemoved(@JsonUnwrapped About about, String messageId, String by) implements LineEvent, Bookkeeping {
        /** As {@code by}: nobody of the staff; the line was taken out to be looked at, and may come back. */
        public static final String BY_NOBODY = "00000000-0000-0000-0000-000000000000";
    }

    /** A line of a hidden viewer: its author and moderators see it, nobody else ever does. */
    @JsonTypeName("message.shadowed")
    record MessageShadowed(@JsonUnwrapped About about, MessagePosted message) implements LineEvent, ForModerators {
        public MessageShadowed {
            requireNonNull(message, "message");
        }

        @Override
        @JsonIgnore
        public MessagePosted said() {
            return message;
        }
    }

    /**
     * A line that is not in the room yet: a moderator decides, or its time comes.
     *
     * @param why a code such as {@code word}, {@code hold-all}, {@code reports} or {@code delay}
     * @param round how often the same line was held before, from 0: each round has one decision
     * @param due when it goes out by itself; absent if only a moderator lets it through
     */
    @JsonTypeName("message.held")
    record MessageHeld(
            @JsonUnwrapped About about,
            MessagePosted message,
            String why,
            int round,
            @Nullable Instant due) implements LineEvent, ForModerators {
        public MessageHeld {
            requireNonNull(message, "message");
            requireNonNull(why, "why");
        }
    }

    /** A held line enters the room here, with its own id. It has the id of the round's decision, so of two the first counts. */
    @JsonTypeName("message.released")
    record MessageReleased(
            @JsonUnwrapped About about,
            MessagePosted message,
            @Nullable String by) implements LineEvent {
        public MessageReleased {
            requireNonNull(message, "message");
        }

        @Override
        @JsonIgnore
        public MessagePosted said() {
            return message;
        }
    }

    /** A held line will not enter the room. {@code why} is a code if nobody decided it: {@code queue-full}. */
    @JsonTypeName("message.rejected")
    record MessageRejected(
            @JsonUnwrapped About about,
            String messageId,
            @Nullable String by,
            @Nullable String why) implements LineEvent, ForModerators {
        public MessageRejected {
            requireNonNull(messageId, "messageId");
        }
    }

    /**
     * A viewer finds a line wrong.
     *
     * @param authorId who wrote the line
     * @param reason a code: {@code spam}, {@code abuse}, {@code fraud}, {@code privacy}, {@code sexual}, {@code other}
     */
    @JsonTypeName("message.reported")
    record MessageReported(
            @JsonUnwrapped About about,
            String messageId,
            String authorId,
            String viewerId,
            String reason,
            @Nullable String note)
            implements LineEvent, ForModerators {
        public MessageReported {
            requireNonNull(messageId, "messageId");
            requireNonNull(authorId, "authorId");
            requireNonNull(viewerId, "viewerId");
            requireNonNull(reason, "reason");
        }
    }

    /** A moderator finds nothing wrong with a line that was reported. */
    @JsonTypeName("reports.dismissed")
    record ReportsDismissed(@JsonUnwrapped About about, String messageId, String by)
            implements LineEvent, ForModerators {
        public ReportsDismissed {
            requireNonNull(messageId, "messageId");
            requireNonNull(by, "by");
        }
    }
}
