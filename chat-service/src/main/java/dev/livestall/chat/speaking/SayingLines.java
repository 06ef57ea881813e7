package dev.livestall.chat.speaking;

import dev.livestall.chat.activity.Activity;
import dev.livestall.chat.command.Answer;
import dev.livestall.chat.command.Answers;
import dev.livestall.chat.command.Asker;
import dev.livestall.chat.command.CommandHandler;
import dev.livestall.chat.command.Refusal;
import dev.livestall.chat.message.PostingMessage;
import dev.livestall.chat.moderation.Checks;
import dev.livestall.chat.notice.Buyers;
import dev.livestall.chat.rate.RateLimits;
import dev.livestall.chat.room.Position;
import dev.livestall.chat.text.Line;
import dev.livestall.chat.text.Mask;
import dev.livestall.chat.text.Verdict.Passed;
import dev.livestall.chat.viewer.Person;
import dev.livestall.events.Author;
import dev.livestall.events.DirectoryEntry.BroadcastEntry;
import dev.livestall.events.Engagement;
import dev.livestall.events.MessageIds;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Brings a line through all checks into the room's log. */
@Component
class SayingLines implements CommandHandler<Post> {
    private final Checks checks;
    private final PostingMessage posting;
    private final Buyers buyers;
    private final Activity activity;
    private final RateLimits rates;

    SayingLines(Checks checks, PostingMessage posting, Buyers buyers, Activity activity, RateLimits rates) {
        this.rates = rates;
        this.checks = checks;
        this.posting = posting;
        this.buyers = buyers;
        this.activity = activity;
    }

    @Override
    public Class<Post> command() {
        return Post.class;
    }

    @Override
    public Mono<Answer> carryOut(Post post, BroadcastEntry broadcast, Asker asker) {
        Person person = asker.person();
        String messageId = MessageIds.of(broadcast.id(), person.id(), post.id());
        Position there = asker.room().firstPosition(messageId);
        if (there != null) {
            // A retry: whatever would refuse the line now, it has been said.
            engaged(broadcast, person);
            return Mono.just(new Answer.Ack(post.id(), messageId, there.toString()));
        }
        Duration crowded = rates.postFrom(asker.address());
        if (crowded != null) return Mono.just(new Answer.Refused(post.id(), Refusal.TOO_FAST, crowded.toMillis()));
        Line line = new Line(
                broadcast, asker.room(), person.id(), person.nickname(), person.role(), post.text(), post.links());
        return checks.check(line)
                .fold(
                        passed -> say(post, messageId, passed, broadcast, person),
                        // Nobody can look at it: it can't be let in.
                        held -> Answers.refused(post.id(), Refusal.BLOCKED_WORD),
                        refused -> Mono.just(refused.answer(post.id())));
    }

    private Mono<Answer> say(Post post, String messageId, Passed passed, BroadcastEntry broadcast, Person person) {
        String nickname = person.nickname();
        if (nickname == null) throw new IllegalStateException("a line without a name passed the checks");
        engaged(broadcast, person);
        boolean buyer = buyers.isBuyer(broadcast.id(), person.id());
        Author author = new Author(person.id(), nickname, person.role(), buyer);
        return Answers.of(post.id(), messageId, posting.post(broadcast, author, post.id(), passed.text(), post.links()))
                .map(answer -> answer instanceof Answer.Ack ack ? ack.masked(namesOf(passed.masked())) : answer);
    }

    private static List<String> namesOf(Set<Mask> masked) {
        return masked.stream().map(Mask::code).toList();
    }

    private void engaged(BroadcastEntry broadcast, Person person) {
        if (!person.role().isStaff()) activity.engaged(broadcast, person.id(), Engagement.POST);
    }
}
