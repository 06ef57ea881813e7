package dev.livestall.commerce.checkout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

class GatheringTest {
    /** A group that was handed over, and what ends it. */
    private record Group(String kind, List<Integer> wishes, Sinks.One<List<Mono<Integer>>> done) {
        void doubled() {
            done.tryEmitValue(wishes.stream().map(wish -> Mono.just(2 * wish)).toList());
        }
    }

    private final List<Group> groups = new ArrayList<>();
    private final List<Object> heard = new ArrayList<>();

    private Gathering<String, Integer, Integer> gathering(int atOnce, int most, int mostWaiting) {
        return new Gathering<>(atOnce, most, mostWaiting, (kind, wishes) -> {
            var group = new Group(kind, wishes, Sinks.one());
            groups.add(group);
            return group.done.asMono();
        });
    }

    private void ask(Gathering<String, Integer, Integer> gathering, String kind, int wish) {
        gathering.add(kind, wish).defaultIfEmpty(-wish).subscribe(heard::add, heard::add);
    }

    @Test
    void whoIsAloneGoesAtOnce() {
        var gathering = gathering(1, 10, 10);
        ask(gathering, "lamp", 1);
        groups.get(0).doubled();
        assertThat(heard).containsExactly(2);
        assertThat(gathering.kinds()).isZero();
    }

    @Test
    void whoComesMeanwhileGoesTogetherInOrderAndNoMoreThanTheMost() {
        var gathering = gathering(1, 3, 10);
        for (int wish = 1; wish <= 6; wish++) ask(gathering, "lamp", wish);
        assertThat(groups).hasSize(1);
        groups.get(0).doubled();
        groups.get(1).doubled();
        groups.get(2).doubled();
        assertThat(groups.stream().map(Group::wishes)).containsExactly(List.of(1), List.of(2, 3, 4), List.of(5, 6));
        assertThat(heard).containsExactly(2, 4, 6, 8, 10, 12);
        assertThat(gathering.kinds()).isZero();
    }

    @Test
    void soManyGroupsOfAKindAreUnderWayAndKindsDoNotWaitForEachOther() {
        var gathering = gathering(2, 10, 10);
        for (int wish = 1; wish <= 4; wish++) ask(gathering, "lamp", wish);
        ask(gathering, "cup", 5);
        assertThat(groups.stream().map(Group::kind)).containsExactly("lamp", "lamp", "cup");
    }

    @Test
    void ofAGroupThatFailsEachIsEmptyAndTheNextGoesOn() {
        var gathering = gathering(1, 10, 10);
        for (int wish = 1; wish <= 3; wish++) ask(gathering, "lamp", wish);
        groups.get(0).done.tryEmitError(new IllegalStateException("the database is away"));
        groups.get(1).doubled();
        assertThat(heard).containsExactly(-1, 4, 6);
        assertThat(gathering.kinds()).isZero();
    }

    @Test
    void workThatSaysNothingLeavesNobodyWaiting() {
        var gathering = gathering(1, 10, 10);
        ask(gathering, "lamp", 1);
        groups.get(0).done.tryEmitEmpty();
        assertThat(heard).containsExactly(-1);
    }

    @Test
    void whatIsSaidOfOneIsNotSaidOfTheOthers() {
        var gathering = gathering(1, 10, 10);
        for (int wish = 1; wish <= 4; wish++) ask(gathering, "lamp", wish);
        groups.get(0).doubled();
        var fault = new IllegalStateException("key reused");
        groups.get(1).done.tryEmitValue(List.of(Mono.just(20), Mono.empty(), Mono.error(fault)));
        assertThat(heard).containsExactly(2, 20, -3, fault);
    }

    @Test
    void whoFindsTheLineFullIsEmptyAtOnce() {
        var gathering = gathering(1, 10, 2);
        for (int wish = 1; wish <= 4; wish++) ask(gathering, "lamp", wish);
        assertThat(heard).containsExactly(-4);
    }

    @Test
    void whoStopsWaitingTakesNobodyAlong() {
        var gathering = gathering(1, 10, 10);
        ask(gathering, "lamp", 1);
        gathering.add("lamp", 2).subscribe(heard::add).dispose();
        ask(gathering, "lamp", 3);
        groups.get(0).doubled();
        groups.get(1).doubled();
        assertThat(heard).containsExactly(2, 6);
    }
}
