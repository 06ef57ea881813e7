package dev.livestall.chat.poll;

import com.fasterxml.jackson.annotation.JsonTypeName;
import dev.livestall.chat.activity.Activity;
import dev.livestall.chat.command.Answer;
import dev.livestall.chat.command.Answers;
import dev.livestall.chat.command.Asker;
import dev.livestall.chat.command.Command;
import dev.livestall.chat.command.CommandHandler;
import dev.livestall.chat.command.Doors;
import dev.livestall.chat.command.Fields;
import dev.livestall.chat.command.Refusal;
import dev.livestall.chat.message.RoomLog;
import dev.livestall.chat.message.Stamp;
import dev.livestall.chat.room.Room;
import dev.livestall.events.DirectoryEntry.BroadcastEntry;
import dev.livestall.events.Engagement;
import dev.livestall.events.Role;
import dev.livestall.events.TalkEvent.PollVoted;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** One vote per viewer and poll. It can't be changed: the same one again is acknowledged, another one refused. */
@Component
class Voting implements CommandHandler<Voting.Vote> {
    private final RoomLog log;
    private final Polls polls;
    private final Activity activity;

    /** {@code option} counts from 0. */
    @JsonTypeName("vote")
    record Vote(String id, String pollId, int option) implements Command {
        Vote {
            Fields.id(id);
            Fields.uuid("pollId", pollId);
            Fields.between("option", option, 0, 5);
        }
    }

    Voting(RoomLog log, Polls polls, Activity activity) {
        this.log = log;
        this.polls = polls;
        this.activity = activity;
    }

    @Override
    public Class<Vote> command() {
        return Vote.class;
    }

    @Override
    public Mono<Answer> carryOut(Vote vote, BroadcastEntry broadcast, Asker asker) {
        if (asker.person().role().isStaff()) return Answers.refused(vote.id(), Refusal.NOT_ALLOWED);
        String viewerId = asker.person().id();
        Room room = asker.room();
        Refusal refusal = refusal(vote, broadcast, room, viewerId);
        if (refusal != null) return Answers.refused(vote.id(), refusal);
        activity.engaged(broadcast, viewerId, Engagement.VOTE);
        return log.append(broadcast, voted(vote, broadcast, viewerId))
                .map(appended -> appended.fold(
                        at -> counted(vote, room, viewerId, at.position().toString()),
                        () -> new Answer.Unknown(vote.id())));
    }

    private @Nullable Refusal refusal(Vote vote, BroadcastEntry broadcast, Room room, String viewerId) {
        return room.ask(polls, known -> {
            Poll poll = known.find(vote.pollId());
            if (poll == null) return Refusal.UNKNOWN_POLL;
            Integer before = poll.choiceOf(viewerId);
            if (before != null) return before == vote.option() ? null : Refusal.ALREADY_VOTED;
            if (vote.option() >= poll.begun.options().size()) return Refusal.BAD_FRAME;
            if (!poll.isOpen()
                    || poll.isOver(Instant.now())
                    || Doors.refusal(broadcast, room, Role.VIEWER) == Refusal.ENDED) {
                return Refusal.POLL_ENDED;
            }
            return poll.isFull() ? Refusal.FULL : null;
        });
    }

    /** Another tab, or the end, may have been first in the log: what stands there decides. */
    private Answer counted(Vote vote, Room room, String viewerId, String position) {
        Integer choice = room.ask(polls, known -> {
            Poll poll = known.find(vote.pollId());
            return poll == null ? null : poll.choiceOf(viewerId);
        });
        if (choice == null) return new Answer.Refused(vote.id(), Refusal.POLL_ENDED, null);
        return choice == vote.option()
                ? new Answer.Ack(vote.id(), null, position)
                : new Answer.Refused(vote.id(), Refusal.ALREADY_VOTED, null);
    }

    private static PollVoted voted(Vote vote, BroadcastEntry broadcast, String viewerId) {
        return new PollVoted(
                Stamp.of(broadcast, "vote", vote.pollId(), viewerId), vote.pollId(), viewerId, vote.option());
    }
}
