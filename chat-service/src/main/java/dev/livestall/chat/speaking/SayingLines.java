package dev.livestall.chat.speaking;

import dev.livestall.chat.activity.Activity;
import dev.livestall.chat.command.Answer;
import dev.livestall.chat.command.Answers;
import dev.livestall.chat.command.Asker;
import dev.livestall.chat.command.CommandHandler;
import dev.livestall.chat.command.Refusal;
import dev.livestall.chat.message.Appended;
import dev.livestall.chat.hook.ShopCheck;
import dev.livestall.chat.message.PostingMessage;
import dev.livestall.chat.message.Said;
import dev.livestall.chat.moderation.Checks;
import dev.livestall.chat.question.Asking;
import dev.livestall.chat.rate.RateLimits;
import dev.livestall.chat.room.Position;
import dev.livestall.chat.text.Line;
import dev.livestall.chat.text.Mask;
import dev.livestall.chat.text.Verdict.Passed;
import dev.livestall.chat.viewer.Person;
import dev.livestall.events.DirectoryEntry.BroadcastEntry;
import dev.livestall.events.Engagement;
import dev.livestall.events.MessageIds;
import dev.livestall.events.Quote;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Brings a line through all checks into the room's log. */
@Component
class SayingLines implements CommandHandler<Post> {
    private final Checks checks;
    private final ShopCheck shopCheck;
    private final PostingMessage posting;
    private final Authors authors;
    private final Asking asking;
    private final Activity activity;
    private final RateLimits rates;

    SayingLines(
            Checks checks,
            ShopCheck shopCheck,
            PostingMessage posting,
            Authors authors,
            Asking asking,
            Activity activity,
            RateLimits rates) {
        this.rates = rates;
        this.checks = checks;
        this.shopCheck = shopCheck;
        this.posting = posting;
        this.authors = authors;
        this.asking = asking;
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
            return Answers.of(post.id(), messageId, asked(post, new Appended.At(there), messageId, broadcast, person));
        }
        Duration crowded = rates.postFrom(asker.address());
        if (crowded != null) return Mono.just(new Answer.Refused(post.id(), Refusal.TOO_FAST, crowded.toMillis()));
        if (post.asks() && person.role().isStaff()) return Answers.refused(post.id(), Refusal.NOT_ALLOWED);
        Quote quote = Quoting.of(post.replyTo(), asker.room());
        if (post.replyTo() != null && quote == null) return Answers.refused(post.id(), Refusal.UNKNOWN_MESSAGE);
        Line line = new Line(
                broadcast, asker.room(), person.id(), person.nickname(), person.role(), post.text(), post.links());
        return shopCheck
                .ask(line, checks.check(line))
                .flatMap(verdict -> verdict.fold(
                        passed -> say(post, passed, quote, broadcast, asker),
                        // Nobody can look at it: it can't be let in.
                        held -> Answers.refused(post.id(), Refusal.BLOCKED_WORD),
                        refused -> Mono.just(refused.answer(post.id()))));
    }

    private Mono<Answer> say(Post post, Passed passed, @Nullable Quote quote, BroadcastEntry broadcast, Asker asker) {
        Person person = asker.person();
        engaged(broadcast, person);
        Said said =
                new Said(authors.of(person, asker.room()), post.id(), passed.text(), post.links(), quote, post.asks());
        String messageId = MessageIds.of(broadcast.id(), person.id(), post.id());
        Mono<Appended> appended =
                posting.post(broadcast, said).flatMap(outcome -> asked(post, outcome, messageId, broadcast, person));
        return Answers.of(post.id(), messageId, appended)
                .map(answer -> answer instanceof Answer.Ack ack ? ack.masked(namesOf(passed.masked())) : answer);
    }

    /** A question is asked only when its line stands in the log; a retry makes up for what was left out. */
    private Mono<Appended> asked(Post post, Appended line, String messageId, BroadcastEntry broadcast, Person person) {
        if (!post.asks()) return Mono.just(line);
        return line.fold(at -> asking.ask(broadcast, messageId, person.id()), () -> Mono.just(line));
    }

    private static List<String> namesOf(Set<Mask> masked) {
        return masked.stream().map(Mask::code).toList();
    }

    private void engaged(BroadcastEntry broadcast, Person person) {
        if (!person.role().isStaff()) activity.engaged(broadcast, person.id(), Engagement.POST);
    }
}
