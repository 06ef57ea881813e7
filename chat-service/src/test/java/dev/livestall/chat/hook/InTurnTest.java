package dev.livestall.chat.hook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

class InTurnTest {
    private final InTurn turns = new InTurn();
    private final List<String> done = new ArrayList<>();

    @Test
    void theSecondWaitsForTheFirstHoweverFastItIs() {
        Sinks.One<String> slow = Sinks.one();
        turns.take("k", slow.asMono()).subscribe(done::add);
        turns.take("k", Mono.just("second")).subscribe(done::add);
        turns.take("other", Mono.just("other")).subscribe(done::add);
        assertThat(done).containsExactly("other");
        slow.tryEmitValue("first");
        assertThat(done).containsExactly("other", "first", "second");
        assertThat(turns.waiting()).isZero();
    }

    @Test
    void aFailureOrSomeoneWhoLeavesHoldsUpNobody() {
        Sinks.One<String> failing = Sinks.one();
        turns.take("k", failing.asMono()).subscribe(done::add, failed -> done.add("failed"));
        var gone = turns.take("k", Mono.<String>never()).subscribe(done::add);
        turns.take("k", Mono.just("last")).subscribe(done::add);
        failing.tryEmitError(new IllegalStateException());
        gone.dispose();
        assertThat(done).containsExactly("failed", "last");
        assertThat(turns.waiting()).isZero();
    }
}
