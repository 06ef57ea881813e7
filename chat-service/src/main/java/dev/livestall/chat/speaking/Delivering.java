package dev.livestall.chat.speaking;

import dev.livestall.chat.command.Answer;
import dev.livestall.chat.command.Answers;
import dev.livestall.chat.command.Asker;
import dev.livestall.chat.emote.ShopEmotes;
import dev.livestall.chat.message.Appended;
import dev.livestall.chat.message.PostingMessage;
import dev.livestall.chat.message.Said;
import dev.livestall.chat.mode.RoomModes;
import dev.livestall.chat.review.HoldingLines;
import dev.livestall.chat.sanction.Sanctions;
import dev.livestall.chat.text.HoldReason;
import dev.livestall.events.DirectoryEntry.BroadcastEntry;
import dev.livestall.events.LineEvent.MessagePosted;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Where a line that passed the checks goes: into the room, to where it waits, or where only its author and moderators see it. */
@Component
class Delivering {
    private final PostingMessage posting;
    private final HoldingLines holding;
    private final Sanctions sanctions;
    private final RoomModes modes;
    private final Authors authors;
    private final ShopEmotes emotes;

    Delivering(
            PostingMessage posting,
            HoldingLines holding,
            Sanctions sanctions,
            RoomModes modes,
            Authors authors,
            ShopEmotes emotes) {
        this.posting = posting;
        this.holding = holding;
        this.sanctions = sanctions;
        this.modes = modes;
        this.authors = authors;
        this.emotes = emotes;
    }

    /** Whether viewers see this author's lines later, or never. */
    boolean waits(BroadcastEntry broadcast, Asker asker) {
        return isHidden(asker) || delay(asker) > 0;
    }

    Mono<Appended> now(Post post, String text, Attached attached, BroadcastEntry broadcast, Asker asker) {
        return posting.post(broadcast, line(post, text, attached, broadcast, asker));
    }

    Mono<Answer> later(Post post, String text, Attached attached, BroadcastEntry broadcast, Asker asker) {
        MessagePosted line = line(post, text, attached, broadcast, asker);
        return isHidden(asker)
                ? hidden(post, line, broadcast)
                : holding.forAWhile(post.id(), broadcast, asker.room(), line, delay(asker));
    }

    Mono<Answer> toTheQueue(
            Post post, String text, HoldReason why, Attached attached, BroadcastEntry broadcast, Asker asker) {
        MessagePosted line = line(post, text, attached, broadcast, asker);
        // Nobody needs to decide about what nobody will see.
        return isHidden(asker)
                ? hidden(post, line, broadcast)
                : holding.forReview(post.id(), broadcast, asker.room(), line, why);
    }

    private int delay(Asker asker) {
        boolean exempt = asker.person().role().isStaff();
        return exempt ? 0 : RoomModes.seconds(modes.of(asker.room()).delaySeconds());
    }

    private boolean isHidden(Asker asker) {
        return sanctions.isHidden(asker.room(), asker.person().id());
    }

    private Mono<Answer> hidden(Post post, MessagePosted line, BroadcastEntry broadcast) {
        return Answers.of(post.id(), line.about().id(), posting.postHidden(broadcast, line));
    }

    private MessagePosted line(Post post, String text, Attached attached, BroadcastEntry broadcast, Asker asker) {
        Said said = new Said(
                authors.of(asker.person(), asker.room()),
                post.id(),
                text,
                post.links(),
                attached.quote(),
                post.asks(),
                attached.picture(),
                emotes.in(text, broadcast.shopId()));
        return posting.message(broadcast, said);
    }
}
