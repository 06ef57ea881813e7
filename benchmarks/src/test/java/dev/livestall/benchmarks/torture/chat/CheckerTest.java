package dev.livestall.benchmarks.torture.chat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.livestall.benchmarks.torture.chat.Seen.Acked;
import dev.livestall.benchmarks.torture.chat.Seen.Batch;
import dev.livestall.benchmarks.torture.chat.Seen.Fresh;
import dev.livestall.benchmarks.torture.chat.Seen.Resumed;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Each fault that can be planted in a diary is found, and nothing is found in an honest one. */
class CheckerTest {
    private final RoomLog log = new RoomLog();

    @BeforeEach
    void say() {
        log.add(10, "a");
        log.add(12, "b");
        log.add(13, "c");
        log.add(14, "b");
        log.add(17, "d");
    }

    @Test
    void anHonestDiaryIsClean() {
        Verdict verdict = check(
                new Fresh(at(9), List.of()),
                new Batch(at(9), at(12), List.of("a", "b")),
                new Acked("b", at(12)),
                new Resumed(at(12), at(13), List.of("c")),
                new Batch(at(13), at(17), List.of("d")));
        assertThat(verdict.faults()).isEmpty();
        assertThat(verdict.isClean()).isTrue();
        assertThat(verdict.acked).isEqualTo(1);
        assertThat(verdict.delivered).isEqualTo(4);
        assertThat(log.repeats()).isEqualTo(1);
    }

    @Test
    void aRunInWhichNothingWasAcknowledgedProvesNothing() {
        assertThat(check(new Fresh(at(17), List.of("a", "b", "c", "d"))).isClean())
                .isFalse();
    }

    @Test
    void findsALineThatWasAcknowledgedAndIsNotInTheLog() {
        assertThat(check(whole(), new Acked("x", at(99))).lost).isEqualTo(1);
    }

    @Test
    void findsAnAckThatNamesARetrysRecord() {
        assertThat(check(whole(), new Acked("b", at(14))).reordered).isEqualTo(1);
    }

    @Test
    void findsALineThatWasShownTwice() {
        assertThat(check(
                                new Fresh(at(10), List.of("a")),
                                new Batch(at(10), at(14), List.of("b", "c", "b")),
                                new Batch(at(14), at(17), List.of("d")))
                        .duplicated)
                .isEqualTo(1);
        assertThat(check(new Fresh(at(12), List.of("a", "b")), new Resumed(at(12), at(17), List.of("b", "c", "d")))
                        .duplicated)
                .isEqualTo(1);
    }

    @Test
    void findsAnotherOrder() {
        assertThat(check(new Fresh(at(10), List.of("a")), new Batch(at(10), at(17), List.of("c", "b", "d"))).reordered)
                .isEqualTo(1);
    }

    @Test
    void findsALineThatIsMissingFromABatchOrFromThePicture() {
        assertThat(check(new Fresh(at(10), List.of("a")), new Batch(at(10), at(17), List.of("b", "d"))).gapsUnreported)
                .isEqualTo(1);
        assertThat(check(new Fresh(at(17), List.of("a", "c", "d"))).gapsUnreported)
                .isEqualTo(1);
    }

    @Test
    void findsABatchThatDoesNotBeginWhereTheOneBeforeEnded() {
        assertThat(check(new Fresh(at(10), List.of("a")), new Batch(at(12), at(17), List.of("c", "d"))).gapsUnreported)
                .isEqualTo(1);
        assertThat(check(new Fresh(at(13), List.of("a", "b", "c")), new Batch(at(12), at(17), List.of("d"))).reordered)
                .isEqualTo(1);
    }

    @Test
    void findsAPositionThatDoesNotRise() {
        assertThat(check(whole(), new Batch(at(17), at(17), List.of())).reordered)
                .isEqualTo(1);
    }

    @Test
    void findsALineThatNobodySaid() {
        assertThat(check(new Fresh(at(13), List.of("a", "b", "c")), new Batch(at(13), at(17), List.of("d", "ghost")))
                        .reordered)
                .isEqualTo(1);
    }

    @Test
    void findsAReaderWhoWasLeftBehind() {
        assertThat(check(new Fresh(at(12), List.of("a", "b"))).gapsUnreported).isEqualTo(2);
        assertThat(check(new Acked("a", at(10))).gapsUnreported).isEqualTo(4);
    }

    @Test
    void aFreshPictureIsAGapThatWasTold() {
        Verdict verdict = check(
                new Fresh(at(9), List.of()), new Acked("a", at(10)), new Fresh(at(17), List.of("a", "b", "c", "d")));
        assertThat(verdict.isClean()).isTrue();
        assertThat(verdict.gapsReported).isEqualTo(1);
    }

    @Test
    void aDiaryIsReadAsItWasWritten() {
        for (Seen seen : List.of(
                whole(),
                new Acked("a", at(3)),
                new Batch(at(1), at(2), List.of()),
                new Resumed(at(1), at(4), List.of("x", "y")))) {
            assertThat(Seen.parse(seen.line())).isEqualTo(seen);
        }
    }

    private static Seen whole() {
        return new Fresh(at(17), List.of("a", "b", "c", "d"));
    }

    private Verdict check(Seen... diary) {
        return new Checker(log).check(Map.of("reader", List.of(diary)));
    }

    private static Place at(long offset) {
        return new Place("e", offset);
    }
}
