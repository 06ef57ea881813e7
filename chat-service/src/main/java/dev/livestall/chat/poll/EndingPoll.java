package dev.livestall.chat.poll;

import com.fasterxml.jackson.annotation.JsonTypeName;
import dev.livestall.chat.command.Answer;
import dev.livestall.chat.command.Answers;
import dev.livestall.chat.command.Asker;
import dev.livestall.chat.command.Command;
import dev.livestall.chat.command.CommandHandler;
import dev.livestall.chat.command.Fields;
import dev.livestall.chat.command.Refusal;
import dev.livestall.events.DirectoryEntry.BroadcastEntry;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Staff ends a poll. Ending it again is answered with the same end. */
@Component
class EndingPoll implements CommandHandler<EndingPoll.EndPoll> {
    private final Polls polls;
    private final ClosingPoll closing;

    @JsonTypeName("end-poll")
    record EndPoll(String id, String pollId) implements Command {
        EndPoll {
            Fields.id(id);
            Fields.uuid("pollId", pollId);
        }
    }

    EndingPoll(Polls polls, ClosingPoll closing) {
        this.polls = polls;
        this.closing = closing;
    }

    @Override
    public Class<EndPoll> command() {
        return EndPoll.class;
    }

    @Override
    public Mono<Answer> carryOut(EndPoll end, BroadcastEntry broadcast, Asker asker) {
        if (!asker.person().role().moderates()) return Answers.refused(end.id(), Refusal.NOT_ALLOWED);
        boolean known = asker.room().ask(polls, all -> all.find(end.pollId()) != null);
        if (!known) return Answers.refused(end.id(), Refusal.UNKNOWN_POLL);
        return Answers.of(end.id(), null, closing.close(broadcast, asker.room(), end.pollId()));
    }
}
