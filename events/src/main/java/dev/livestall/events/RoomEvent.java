package dev.livestall.events;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the room sees, in the order of the log. Topic {@link Topics#ROOM_EVENTS}, one partition per broadcast. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type", defaultImpl = RoomEvent.Unknown.class)
public sealed interface RoomEvent {
    About about();

    @JsonIgnore
    default Audience audience() {
        return this instanceof ForModerators ? Audience.MODERATORS : Audience.EVERYONE;
    }

    /** Whether it only changes what else is shown: a newcomer sees what came of it, and not the event. */
    @JsonIgnore
    default boolean isBookkeeping() {
        return this instanceof Bookkeeping || this instanceof ForModerators && said() == null;
    }

    /** The line that stands in the room from this event on, if there is one. The line's id is the message's, not the event's. */
    @JsonIgnore
    default @Nullable MessagePosted said() {
        return null;
    }

    /** Not for viewers. */
    interface ForModerators {}

    /** Not for newcomers, see {@link #isBookkeeping()}. */
    interface Bookkeeping {}

    /**
     * A line of chat. Its id is {@link MessageIds#of}: the first record with it is the message, later ones are retries.
     *
     * @param replyTo the line that it answers
     * @param question true if it waits for an answer of the host; never false
     */
    @JsonTypeName("message.posted")
    record MessagePosted(
            @JsonUnwrapped About about,
            String clientMessageId,
            Author author,
            String text,
            List<BuyLink> links,
            @Nullable Quote replyTo,
            @Nullable Boolean question)
            implements RoomEvent {

        /** A line that is nothing more. */
        public MessagePosted(About about, String clientMessageId, Author author, String text, List<BuyLink> links) {
            this(about, clientMessageId, author, text, links, null, null);
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
    record MessageRemoved(@JsonUnwrapped About about, String messageId, String by) implements RoomEvent, Bookkeeping {
        /** As {@code by}: nobody of the staff; the line was taken out to be looked at, and may come back. */
        public static final String BY_NOBODY = "00000000-0000-0000-0000-000000000000";
    }

    /** All lines of this viewer that stand before it were taken back. */
    @JsonTypeName("viewer.lines_removed")
    record LinesRemoved(
            @JsonUnwrapped About about,
            String viewerId,
            String by,
            @Nullable String why) implements RoomEvent, Bookkeeping {
        public LinesRemoved {
            requireNonNull(viewerId, "viewerId");
            requireNonNull(by, "by");
        }
    }

    /** A viewer may not write until the given time. The newest of a viewer counts. */
    @JsonTypeName("viewer.timed_out")
    record ViewerTimedOut(
            @JsonUnwrapped About about,
            String viewerId,
            Instant until,
            String by,
            @Nullable String why) implements RoomEvent, ForModerators {}

    @JsonTypeName("viewer.timeout_lifted")
    record TimeoutLifted(@JsonUnwrapped About about, String viewerId, String by) implements RoomEvent, ForModerators {
        public TimeoutLifted {
            requireNonNull(viewerId, "viewerId");
            requireNonNull(by, "by");
        }
    }

    /** Who may not come into any room of the shop; that it holds everywhere is said on the directory. */
    @JsonTypeName("viewer.banned")
    record ViewerBanned(
            @JsonUnwrapped About about,
            String viewerId,
            String by,
            @Nullable String why) implements RoomEvent, ForModerators {
        public ViewerBanned {
            requireNonNull(viewerId, "viewerId");
            requireNonNull(by, "by");
        }
    }

    @JsonTypeName("viewer.unbanned")
    record ViewerUnbanned(@JsonUnwrapped About about, String viewerId, String by) implements RoomEvent, ForModerators {
        public ViewerUnbanned {
            requireNonNull(viewerId, "viewerId");
            requireNonNull(by, "by");
        }
    }

    /** From here on only the author and moderators see this viewer's lines, and the author is not told. */
    @JsonTypeName("viewer.hidden")
    record ViewerHidden(
            @JsonUnwrapped About about,
            String viewerId,
            String by,
            @Nullable String why) implements RoomEvent, ForModerators {
        public ViewerHidden {
            requireNonNull(viewerId, "viewerId");
            requireNonNull(by, "by");
        }
    }

    @JsonTypeName("viewer.shown")
    record ViewerShown(@JsonUnwrapped About about, String viewerId, String by) implements RoomEvent, ForModerators {
        public ViewerShown {
            requireNonNull(viewerId, "viewerId");
            requireNonNull(by, "by");
        }
    }

    /** A line of a hidden viewer: its author and moderators see it, nobody else ever does. */
    @JsonTypeName("message.shadowed")
    record MessageShadowed(@JsonUnwrapped About about, MessagePosted message) implements RoomEvent, ForModerators {
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
            @Nullable Instant due) implements RoomEvent, ForModerators {
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
            @Nullable String by) implements RoomEvent {
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
            @Nullable String why) implements RoomEvent, ForModerators {
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
            implements RoomEvent, ForModerators {
        public MessageReported {
            requireNonNull(messageId, "messageId");
            requireNonNull(authorId, "authorId");
            requireNonNull(viewerId, "viewerId");
            requireNonNull(reason, "reason");
        }
    }

    /** Only what {@code change} names is different from now on. */
    @JsonTypeName("room.mode_changed")
    record RoomModeChanged(@JsonUnwrapped About about, RoomMode change, String by) implements RoomEvent, Bookkeeping {
        public RoomModeChanged {
            requireNonNull(change, "change");
            requireNonNull(by, "by");
        }
    }

    /** The marked line stands in the log, and waits for an answer from here on. {@code messageId} is the question's id. */
    @JsonTypeName("question.asked")
    record QuestionAsked(@JsonUnwrapped About about, String messageId, String viewerId) implements RoomEvent {}

    /** The first of a viewer for a question counts. */
    @JsonTypeName("question.upvoted")
    record QuestionUpvoted(@JsonUnwrapped About about, String messageId, String viewerId) implements RoomEvent {
        @Override
        public Audience audience() {
            return Audience.NODES;
        }
    }

    /** The first for a question counts. {@code answerId} is the line that answers it, if it was answered in text. */
    @JsonTypeName("question.answered")
    record QuestionAnswered(
            @JsonUnwrapped About about,
            String messageId,
            AnsweredBy by,
            @Nullable String answerId,
            String staffId) implements RoomEvent {}

    /** The right option of a quiz. Stands before its {@code poll.begun}; the room hears it with {@code poll.ended}. */
    @JsonTypeName("poll.keyed")
    record PollKeyed(@JsonUnwrapped About about, String pollId, int right) implements RoomEvent {
        @Override
        public Audience audience() {
            return Audience.NODES;
        }
    }

    /**
     * A poll opens; its id is the poll's. Void while another one of the room is open.
     *
     * @param options 2–6
     * @param endsAt absent: when somebody ends it
     * @param hidden counts are shown at the end only
     */
    @JsonTypeName("poll.begun")
    record PollBegun(
            @JsonUnwrapped About about,
            Words question,
            List<Words> options,
            @Nullable Instant endsAt,
            boolean hidden,
            boolean quiz,
            String by)
            implements RoomEvent {}

    /** The first of a viewer for a poll counts, if it stands before the poll's end. {@code option} counts from 0. */
    @JsonTypeName("poll.voted")
    record PollVoted(@JsonUnwrapped About about, String pollId, String viewerId, int option) implements RoomEvent {
        @Override
        public Audience audience() {
            return Audience.NODES;
        }
    }

    /** No vote behind this one counts. The result follows as {@code poll.ended}. */
    @JsonTypeName("poll.closed")
    record PollClosed(@JsonUnwrapped About about, String pollId) implements RoomEvent {
        @Override
        public Audience audience() {
            return Audience.NODES;
        }
    }

    /** The result: votes per option, and the right option of a quiz. */
    @JsonTypeName("poll.ended")
    record PollEnded(
            @JsonUnwrapped About about,
            String pollId,
            List<Integer> votes,
            @Nullable Integer right) implements RoomEvent {}

    /** What viewers gave to messages by way of one node in one second, in their order. One of each per viewer and message counts. */
    @JsonTypeName("reaction.counted")
    record ReactionCounted(@JsonUnwrapped About about, List<Reaction> reactions) implements RoomEvent {
        @Override
        public Audience audience() {
            return Audience.NODES;
        }
    }

    /** A line over the chat, in the place of the one before: {@code line}, a message as it stood then, or {@code text}. Its id is the pin's. */
    @JsonTypeName("line.pinned")
    record LinePinned(
            @JsonUnwrapped About about,
            @Nullable Quote line,
            @Nullable Words text,
            String by) implements RoomEvent {}

    @JsonTypeName("line.unpinned")
    record LineUnpinned(@JsonUnwrapped About about, String pinId, String by) implements RoomEvent {}

    /** The text that runs over the screen; absent when it was cleared. */
    @JsonTypeName("ticker.changed")
    record TickerChanged(
            @JsonUnwrapped About about, @Nullable Words text, String by) implements RoomEvent {}

    @JsonTypeName("broadcast.started")
    record BroadcastStarted(@JsonUnwrapped About about) implements RoomEvent {}

    @JsonTypeName("broadcast.ended")
    record BroadcastEnded(@JsonUnwrapped About about) implements RoomEvent {}

    /** The team practises from here on; until {@link RehearsalEnded} nobody but staff is shown what happens. */
    @JsonTypeName("rehearsal.started")
    record RehearsalStarted(@JsonUnwrapped About about) implements RoomEvent {}

    @JsonTypeName("rehearsal.ended")
    record RehearsalEnded(@JsonUnwrapped About about) implements RoomEvent {}

    /**
     * A product is on the screen.
     *
     * @param pins all pins from here on, in their order: a pin that is missing is gone; absent: this one took the place of all others
     */
    @JsonTypeName("product.pinned")
    record ProductPinned(
            @JsonUnwrapped About about,
            String pinId,
            Card card,
            @Nullable List<String> pins) implements RoomEvent {
        public ProductPinned(About about, String pinId, Card card) {
            this(about, pinId, card, null);
        }
    }

    /** @param pins the pins that stay, in their order; absent: the others stay as they are */
    @JsonTypeName("product.unpinned")
    record ProductUnpinned(
            @JsonUnwrapped About about,
            String pinId,
            String productId,
            @Nullable List<String> pins) implements RoomEvent {
        public ProductUnpinned(About about, String pinId, String productId) {
            this(about, pinId, productId, null);
        }
    }

    /** The same pins in another order. */
    @JsonTypeName("pins.ordered")
    record PinsOrdered(@JsonUnwrapped About about, List<String> pins) implements RoomEvent {}

    @JsonTypeName("offer.started")
    record OfferStarted(@JsonUnwrapped About about, Offer offer) implements RoomEvent {}

    @JsonTypeName("offer.ended")
    record OfferEnded(@JsonUnwrapped About about, String offerId, String productId, OfferEnd reason)
            implements RoomEvent {}

    /**
     * What the ledger says now. {@code offerLeft} only while an offer runs on the product.
     *
     * @param soldOut true if no unit is free and none that is held could come back; absent otherwise
     * @param variants what is left of each variant; absent for a product without a choice
     */
    @JsonTypeName("stock.changed")
    record StockChanged(
            @JsonUnwrapped About about,
            String productId,
            int left,
            int total,
            @Nullable String offerId,
            @Nullable Integer offerLeft,
            @Nullable Boolean soldOut,
            @Nullable List<VariantLeft> variants)
            implements RoomEvent, Bookkeeping {

        public record VariantLeft(
                String variantId, int left, @Nullable Boolean soldOut) {}

        public StockChanged(
                About about,
                String productId,
                int left,
                int total,
                @Nullable String offerId,
                @Nullable Integer offerLeft) {
            this(about, productId, left, total, offerId, offerLeft, null, null);
        }
    }

    /** Someone's order was paid. Carries no person and no amount. */
    @JsonTypeName("order.noticed")
    record OrderNoticed(@JsonUnwrapped About about, String productId) implements RoomEvent {}

    /** A type that this version doesn't know: skipped and counted. */
    @JsonTypeName("unknown")
    record Unknown(@JsonUnwrapped About about) implements RoomEvent {}
}
