package dev.livestall.chat.hook;

import dev.livestall.chat.command.Refusal;
import dev.livestall.chat.text.HoldReason;
import dev.livestall.chat.text.HookSettings;
import dev.livestall.chat.text.Line;
import dev.livestall.chat.text.ShopRules;
import dev.livestall.chat.text.Verdict;
import dev.livestall.chat.text.Verdict.Held;
import dev.livestall.chat.text.Verdict.Passed;
import dev.livestall.chat.text.Verdict.Refused;
import dev.livestall.chat.text.Wording;
import dev.livestall.events.HookTarget;
import dev.livestall.events.HookTarget.OnFailure;
import io.github.resilience4j.reactor.circuitbreaker.operator.CircuitBreakerOperator;
import java.util.concurrent.Semaphore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The last word on a viewer's line belongs to the shop, if it has a check of its own. */
@Component
public class ShopCheck {
    private static final Logger LOG = LoggerFactory.getLogger(ShopCheck.class);

    private final ShopRules rules;
    private final HookCalls calls;
    private final Wording wording;
    private final HookSettings settings;
    private final Breakers breakers = new Breakers();
    private final InTurn turns = new InTurn();

    ShopCheck(ShopRules rules, HookCalls calls, Wording wording, HookSettings settings) {
        this.rules = rules;
        this.calls = calls;
        this.wording = wording;
        this.settings = settings;
    }

    /**
     * @param verdict what our own checks say; only what they let through is asked about
     * @return at once if there is nobody to ask; never an error
     */
    public Mono<Verdict> ask(Line line, Verdict verdict) {
        HookTarget hook = rules.hookOf(line.broadcast().shopId());
        if (hook == null || line.role().isStaff() || !(verdict instanceof Passed passed)) return Mono.just(verdict);
        String sender = line.broadcast().id() + line.viewerId();
        return turns.take(sender, Mono.defer(() -> call(hook, line, passed)));
    }

    private Mono<Verdict> call(HookTarget hook, Line line, Passed passed) {
        Breakers.Guard guard = breakers.of(line.broadcast().shopId(), hook.url(), settings.waiting());
        Semaphore waiting = guard.waiting();
        if (!waiting.tryAcquire()) return Mono.just(unanswered(hook, passed));
        return calls.ask(hook, HookQuestion.of(line, passed.text()))
                .transformDeferred(CircuitBreakerOperator.of(guard.breaker()))
                .map(answer -> apply(answer, line, passed))
                .onErrorResume(failed -> {
                    LOG.debug(
                            "the check of shop {} failed: {}", line.broadcast().shopId(), failed.toString());
                    return Mono.just(unanswered(hook, passed));
                })
                .doFinally(end -> waiting.release());
    }

    /** A changed text goes by our rules like one that the viewer has typed. */
    private Verdict apply(HookAnswer answer, Line line, Passed passed) {
        String text = answer.text();
        return switch (answer.action()) {
            case ALLOW -> passed;
            case HOLD -> new Held(passed.text(), passed.masked(), HoldReason.HOOK);
            case DENY -> new Refused(Refusal.DENIED);
            case CHANGE -> wording.check(line.saying(text == null ? "" : text));
        };
    }

    private static Verdict unanswered(HookTarget hook, Passed passed) {
        return hook.onFailure() == OnFailure.OPEN ? passed : new Held(passed.text(), passed.masked(), HoldReason.HOOK);
    }
}
