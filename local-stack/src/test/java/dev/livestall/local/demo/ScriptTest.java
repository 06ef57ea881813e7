package dev.livestall.local.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ScriptTest {
    @Test
    void aCueHasItsTimeWhoAndWhat() {
        var script = Script.parse("# head\n\n 57 | host | offer 4 42000 10 2 240\n");
        assertThat(script.cues()).hasSize(1);
        var cue = script.cues().get(0);
        assertThat(cue.second()).isEqualTo(57);
        assertThat(cue.host()).isTrue();
        assertThat(cue.verb()).isEqualTo("offer");
        assertThat(cue.number(1)).isEqualTo(42_000);
    }

    @Test
    void aTextMayContainTheSeparator() {
        assertThat(Script.parse("1 | viewer | say 차 | 다과").cues().get(0).rest()).isEqualTo("차 | 다과");
    }

    @Test
    void aLineWithoutThreePartsIsRefused() {
        assertThatThrownBy(() -> Script.parse("1 | host")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theDemosShowsTellTheWholeStoryInTime() {
        var live = Script.read("live-show.txt");
        assertThat(live.cues()).isSortedAccordingTo((a, b) -> Integer.compare(a.second(), b.second()));
        assertThat(Stream.of("say", "pin", "link", "offer", "buy", "declined", "refund", "hearts"))
                .allSatisfy(verb ->
                        assertThat(live.cues()).anyMatch(cue -> cue.verb().equals(verb)));
        assertThat(Script.read("finished-show.txt").cues()).isNotEmpty();
    }
}
