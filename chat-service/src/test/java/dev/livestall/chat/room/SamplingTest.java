package dev.livestall.chat.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.livestall.events.Author;
import dev.livestall.events.LineEvent.MessagePosted;
import dev.livestall.events.Role;
import dev.livestall.events.RoomEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SamplingTest {
    private static final int READABLE = 20;
    private static final int SAID = 500;

    private final Sampling sampling = new Sampling(READABLE);

    @Test
    void aRoomThatCanBeReadIsShownWhole() {
        for (int i = 0; i < 10 * READABLE; i++)
            assertThat(sampling.shows(line(), i * 1_000L / READABLE)).isTrue();
        assertThat(sampling.take().isWhole()).isTrue();
    }

    @Test
    void ofAHotRoomAboutWhatCanBeReadIsShown() {
        second(0);
        sampling.take();
        for (int second = 1; second <= 50; second++) second(second);
        Sampling.Account account = sampling.take();
        assertThat(account.said()).isEqualTo(50 * SAID);
        assertThat(account.shown()).isCloseTo(50 * READABLE, within(200));
    }

    @Test
    void twoNodesShowTheSameLinesWheneverTheyReadThem() {
        Sampling other = new Sampling(READABLE);
        List<RoomEvent> log = new ArrayList<>();
        for (int i = 0; i < 3_000; i++) log.add(line());
        for (int i = 0; i < log.size(); i++) {
            if (i % 700 == 0) other.take();
            assertThat(other.shows(log.get(i), 2L * i)).isEqualTo(sampling.shows(log.get(i), 2L * i));
        }
    }

    @Test
    void whatStaffSaysAndWhatIsNoLineIsNeverLeftOut() {
        for (int i = 0; i < 3_000; i++) {
            sampling.shows(line(), i);
            assertThat(sampling.shows(said(Role.HOST), i)).isTrue();
            assertThat(sampling.shows(Entries.removed("m" + i), i)).isTrue();
        }
    }

    @Test
    void aQuietSecondAfterAHotOneIsShownWholeAgain() {
        second(0);
        second(1);
        assertThat(sampling.shows(line(), 3_000)).isTrue();
    }

    @Test
    void zeroShowsAll() {
        Sampling off = new Sampling(0);
        for (int i = 0; i < 5_000; i++) assertThat(off.shows(line(), i / 10)).isTrue();
    }

    private void second(int number) {
        for (int i = 0; i < SAID; i++) sampling.shows(line(), number * 1_000L + i);
    }

    private static MessagePosted line() {
        return said(Role.VIEWER);
    }

    private static MessagePosted said(Role role) {
        String id = UUID.randomUUID().toString();
        return new MessagePosted(Entries.about(id), "c", new Author("v", "n", role, false), "말", List.of());
    }
}
