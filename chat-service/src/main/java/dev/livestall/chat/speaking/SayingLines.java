package dev.livestall.chat.speaking;

import dev.livestall.chat.activity.Activity;
import dev.livestall.chat.archive.PictureRows;
import dev.livestall.chat.command.Answer;
import dev.livestall.chat.command.Answers;
import dev.livestall.chat.command.Asker;
import dev.livestall.chat.command.CommandHandler;
import dev.livestall.chat.command.Refusal;
import dev.livestall.chat.hook.ShopCheck;
import dev.livestall.chat.message.Appended;
import dev.livestall.chat.moderation.Checks;
import dev.livestall.chat.question.Asking;
import dev.livestall.chat.rate.RateLimits;
import dev.livestall.chat.review.HeldLines;
import dev.livestall.chat.review.HoldingLines;
import dev.livestall.chat.room.Position;
import dev.livestall.chat.room.Room;
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
    private final Delivering delivering;
    private final HeldLines held;
    private final HoldingLines holding;
    private final Asking asking;
    private final Activity activity;
    private final RateLimits rates;
    private final PictureRows pictures;

    SayingLines(
            Checks checks,
            ShopCheck shopCheck,
            Delivering delivering,
            HeldLines held,
            HoldingLines holding,
            Asking asking,
            Activity activity,
            RateLimits rates,
            PictureRows pictures) {
        this.rates = rates;
        this.pictures = pictures;
        this.checks = checks;
        this.shopCheck = shopCheck;
        this.delivering = delivering;
        this.held = held;
        this.holding = holding;
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
        Answer waiting = waitingAlready(post, messageId, asker.room());
        if (waiting != null) return Mono.just(waiting);
        Duration crowded = rates.postFrom(asker.address());
        if (crowded != null) return Mono.just(new Answer.Refused(post.id(), Refusal.TOO_FAST, crowded.toMillis()));
        if (post.asks() && person.role().isStaff()) return Answers.refused(post.id(), Refusal.NOT_ALLOWED);
        Quote quote = Quoting.of(post.replyTo(), asker.room());
        if (post.replyTo() != null && quote == null) return Answers.refused(post.id(), Refusal.UNKNOWN_MESSAGE);
        Line line = new Line(
                broadcast, asker.room(), person.id(), person.nickname(), person.role(), post.text(), post.links());
        String pictureId = post.pictureId();
        if (pictureId == null) return decide(post, line, new Attached(quote, null), asker);
        if (!person.role().moderates()) return Answers.refused(post.id(), Refusal.NOT_ALLOWED);
        return pictures.find(broadcast.shopId(), pictureId)
                .flatMap(picture -> decide(post, line, new Attached(quote, picture), asker))
                .switchIfEmpty(Answers.refused(post.id(), Refusal.UNKNOWN_PICTURE));
    }

    private @Nullable Answer waitingAlready(Post post, String messageId, Room room) {
        HeldLines.Waiting waiting = held.waiting(room, messageId);
        if (waiting != null) return holding.again(post.id(), room, waiting);
        return held.isRejected(room, messageId) ? new Answer.Refused(post.id(), Refusal.REJECTED, null) : null;
    }

    private Mono<Answer> decide(Post post, Line line, Attached attached, Asker asker) {
        return checks.prepare(line)
                .then(Mono.defer(() -> shopCheck.ask(line, checks.check(line))))
                .flatMap(verdict -> verdict.fold(
                        passed -> say(post, passed, attached, line.broadcast(), asker),
                        waits -> {
                            engaged(line.broadcast(), asker.person());
                            return delivering.toTheQueue(
                                    post, waits.text(), waits.why(), attached, line.broadcast(), asker);
                        },
                        refused -> Mono.just(refused.answer(post.id()))));
    }

    private Mono<Answer> say(Post post, Passed passed, Attached attached, BroadcastEntry broadcast, Asker asker) {
        Person person = asker.person();
        engaged(broadcast, person);
        String messageId = MessageIds.of(broadcast.id(), person.id(), post.id());
        Mono<Answer> answer = delivering.waits(broadcast, asker)
                ? delivering.later(post, passed.text(), attached, broadcast, asker)
                : Answers.of(
                        post.id(),
                        messageId,
                        delivering
                                .now(post, passed.text(), attached, broadcast, asker)
                                .flatMap(outcome -> asked(post, outcome, messageId, broadcast, person)));
        return answer.map(given -> given instanceof Answer.Ack ack ? ack.masked(namesOf(passed.masked())) : given);
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
