package dev.livestall.chat.poll;

import com.fasterxml.jackson.annotation.JsonTypeName;
import dev.livestall.chat.command.Answer;
import dev.livestall.chat.command.Answers;
import dev.livestall.chat.command.Asker;
import dev.livestall.chat.command.Command;
import dev.livestall.chat.command.CommandHandler;
import dev.livestall.chat.command.Doors;
import dev.livestall.chat.command.Fields;
import dev.livestall.chat.command.Refusal;
import dev.livestall.chat.message.Appended;
import dev.livestall.chat.message.RoomLog;
import dev.livestall.chat.message.Stamp;
import dev.livestall.chat.room.Room;
import dev.livestall.events.About;
import dev.livestall.events.DirectoryEntry.BroadcastEntry;
import dev.livestall.events.TalkEvent.PollBegun;
import dev.livestall.events.TalkEvent.PollKeyed;
import dev.livestall.events.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** A poll opens, for everyone at the same place of the log. A command that is sent again is the same poll. */
@Component
class BeginningPoll implements CommandHandler<BeginningPoll.BeginPoll> {
    private final RoomLog log;
    private final Polls polls;

    /**
     * @param options 2–6
     * @param seconds until it ends by itself, 5–86,400; absent: when somebody ends it
     * @param hidden counts are shown at the end only
     * @param right makes it a quiz: the index of the right option
     */
    @JsonTypeName("begin-poll")
    record BeginPoll(
            String id,
            Words question,
            List<Words> options,
            @Nullable Integer seconds,
            @Nullable Boolean hidden,
            @Nullable Integer right)
            implements Command {
        BeginPoll {
            Fields.id(id);
            words("question", question, 200);
            options = List.copyOf(Fields.present("options", options));
            Fields.between("options", options.size(), 2, 6);
            options.forEach(option -> words("option", option, 80));
            if (seconds != null) Fields.between("seconds", seconds, 5, 86_400);
            if (right != null) Fields.between("right", right, 0, options.size() - 1);
        }

        private static void words(String field, Words words, int maxChars) {
            Fields.present(field, words);
            Fields.text(field, words.ko(), maxChars);
            Fields.optional(field, words.en(), maxChars);
        }
    }

    BeginningPoll(RoomLog log, Polls polls) {
        this.log = log;
        this.polls = polls;
    }

    @Override
    public Class<BeginPoll> command() {
        return BeginPoll.class;
    }

    @Override
    public Mono<Answer> carryOut(BeginPoll begin, BroadcastEntry broadcast, Asker asker) {
        if (!asker.person().role().moderates()) return Answers.refused(begin.id(), Refusal.NOT_ALLOWED);
        Refusal shut = Doors.refusal(broadcast, asker.room(), asker.person().role());
        if (shut != null) return Answers.refused(begin.id(), shut);
        PollBegun poll = poll(begin, broadcast, asker.person().id());
        String pollId = poll.about().id();
        boolean another = asker.room().ask(polls, known -> known.open() != null && known.find(pollId) == null);
        if (another) return Answers.refused(begin.id(), Refusal.POLL_RUNNING);
        return keyed(begin, poll, broadcast)
                .flatMap(kept -> kept.fold(at -> log.append(broadcast, poll), () -> Mono.just(kept)))
                .map(appended -> answer(begin.id(), pollId, appended, asker.room()));
    }

    /** First the right option, so that no quiz ever runs without one. */
    private Mono<Appended> keyed(BeginPoll begin, PollBegun poll, BroadcastEntry broadcast) {
        if (begin.right() == null) return log.append(broadcast, poll);
        String pollId = poll.about().id();
        return log.append(broadcast, new PollKeyed(Stamp.of(broadcast, "poll-keyed", pollId), pollId, begin.right()));
    }

    private Answer answer(String id, String pollId, Appended appended, Room room) {
        return appended.fold(
                at -> room.ask(polls, known -> known.find(pollId) != null)
                        ? new Answer.Ack(id, pollId, at.position().toString())
                        : new Answer.Refused(id, Refusal.POLL_RUNNING, null),
                () -> new Answer.Unknown(id));
    }

    private static PollBegun poll(BeginPoll begin, BroadcastEntry broadcast, String by) {
        About about = Stamp.of(broadcast, "poll", by, begin.id());
        return new PollBegun(
                about,
                begin.question(),
                begin.options(),
                begin.seconds() == null ? null : about.at().plusSeconds(begin.seconds()),
                Boolean.TRUE.equals(begin.hidden()),
                begin.right() != null,
                by);
    }
}
