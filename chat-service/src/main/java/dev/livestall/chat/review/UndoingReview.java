package dev.livestall.chat.review;

import com.fasterxml.jackson.annotation.JsonTypeName;
import dev.livestall.chat.command.Answer;
import dev.livestall.chat.command.Answers;
import dev.livestall.chat.command.Asker;
import dev.livestall.chat.command.Command;
import dev.livestall.chat.command.CommandHandler;
import dev.livestall.chat.command.Fields;
import dev.livestall.chat.command.Refusal;
import dev.livestall.chat.message.Appended;
import dev.livestall.chat.message.RemovedLine;
import dev.livestall.chat.message.RoomLog;
import dev.livestall.events.DirectoryEntry.BroadcastEntry;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Thinking better of it, for half a minute: a rejected line waits again, a released one is taken back for good. */
@Component
class UndoingReview implements CommandHandler<UndoingReview.Undo> {
    private static final Duration WITHIN = Duration.ofSeconds(30);

    private final HeldLines held;
    private final HoldingLines holding;
    private final RoomLog log;

    @JsonTypeName("undo-review")
    record Undo(String id, String messageId) implements Command {
        Undo {
            Fields.aboutMessage(id, messageId);
        }
    }

    UndoingReview(HeldLines held, HoldingLines holding, RoomLog log) {
        this.held = held;
        this.holding = holding;
        this.log = log;
    }

    @Override
    public Class<Undo> command() {
        return Undo.class;
    }

    @Override
    public Mono<Answer> carryOut(Undo undo, BroadcastEntry broadcast, Asker asker) {
        if (!asker.person().role().moderates()) return Answers.refused(undo.id(), Refusal.NOT_ALLOWED);
        HeldLines.Waiting waiting = held.waiting(asker.room(), undo.messageId());
        // Sent again: it waits already.
        if (waiting != null) return Mono.just(holding.again(undo.id(), asker.room(), waiting));
        HeldLines.Decided decided = held.decided(asker.room(), undo.messageId());
        if (decided == null) return Answers.refused(undo.id(), Refusal.NOT_HELD);
        if (decided.at().plus(WITHIN).isBefore(Instant.now())) return Answers.refused(undo.id(), Refusal.TOO_LATE);
        Mono<Appended> undone = decided.released()
                ? log.append(
                        broadcast,
                        RemovedLine.of(
                                broadcast, undo.messageId(), asker.person().id()))
                : holding.again(broadcast, decided.line());
        return Answers.of(undo.id(), undo.messageId(), undone);
    }
}
