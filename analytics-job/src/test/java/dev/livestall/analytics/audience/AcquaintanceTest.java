package dev.livestall.analytics.audience;

import static org.assertj.core.api.Assertions.assertThat;

import dev.livestall.analytics.ingest.Show;
import dev.livestall.events.Mode;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AcquaintanceTest {
    private final Acquaintance known = new Acquaintance();

    @Test
    void aViewerReturnsInEveryShowButTheFirstAndOnceEach() {
        assertThat(known.come(show("a"), 10)).isEmpty();
        assertThat(known.come(show("a"), 20)).isEmpty();
        assertThat(known.come(show("b"), 30)).isEqualTo(Map.of(show("b"), 30L));
        assertThat(known.come(show("b"), 40)).isEmpty();
    }

    @Test
    void anEarlierShowThatIsReadLaterMakesTheOtherAReturn() {
        assertThat(known.come(show("b"), 30)).isEmpty();
        assertThat(known.come(show("a"), 10)).isEqualTo(Map.of(show("b"), 30L));
    }

    @Test
    void whatIsRememberedOfAViewerHasALimit() {
        for (int i = 0; i < Acquaintance.MAX_SHOWS + 9; i++) known.come(show("s" + i), i);
        assertThat(known.firstAt).hasSize(Acquaintance.MAX_SHOWS);
    }

    private static Show show(String id) {
        return new Show("shop", id, Mode.LIVE);
    }
}
