package dev.livestall.chat.poll;

import dev.livestall.chat.message.Appended;
import dev.livestall.chat.message.RoomLog;
import dev.livestall.chat.message.Stamp;
import dev.livestall.chat.room.Room;
import dev.livestall.events.DirectoryEntry.BroadcastEntry;
import dev.livestall.events.TalkEvent.PollClosed;
import dev.livestall.events.TalkEvent.PollEnded;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Ends a poll in two records: one after which no vote counts, and then, from what stands before it, the result. Whoever does it, and
 * however often, the log gets one of each.
 */
@Component
class ClosingPoll {
    private final RoomLog log;
    private final Polls polls;

    ClosingPoll(RoomLog log, Polls polls) {
        this.log = log;
        this.polls = polls;
    }

    /** @return where the result stands */
    Mono<Appended> close(BroadcastEntry broadcast, Room room, String pollId) {
        return log.append(broadcast, new PollClosed(Stamp.of(broadcast, "poll-closed", pollId), pollId))
                .flatMap(closed -> closed.fold(
                        at -> log.append(broadcast, result(broadcast, room, pollId)), () -> Mono.just(closed)));
    }

    /** This node has read the end: its counts move no more. */
    private PollEnded result(BroadcastEntry broadcast, Room room, String pollId) {
        return room.ask(polls, known -> {
            Poll poll = known.find(pollId);
            if (poll == null) throw new IllegalStateException("closed, but not known: " + pollId);
            return new PollEnded(Stamp.of(broadcast, "poll-ended", pollId), pollId, poll.counts(), poll.right);
        });
    }
}
