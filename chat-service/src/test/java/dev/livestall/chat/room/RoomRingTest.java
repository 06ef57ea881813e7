package dev.livestall.chat.room;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RoomRingTest {
    private final RoomRing ring = new RoomRing(100, 1_000_000, 9);

    @Test
    void keepsTheNewestAndKnowsFromWhereItIsComplete() {
        for (int i = 0; i < 250; i++) ring.append(Entries.message(10 + 3 * i));
        assertThat(ring.size()).isEqualTo(100);
        assertThat(ring.get(0).offset).isEqualTo(10 + 3 * 150);
        assertThat(ring.floor()).isEqualTo(10 + 3 * 149);
    }

    @Test
    void isBoundedByBytesToo() {
        RoomRing small = new RoomRing(100, 1_000, 0);
        for (int i = 0; i < 50; i++) small.append(Entries.message(i));
        assertThat(small.size()).isLessThan(10);
    }

    @Test
    void saysHowManyBytesComeAfterAnOffset() {
        for (int i = 10; i < 14; i++) ring.append(Entries.message(i));
        int each = Entries.message(10).bytes();
        assertThat(ring.bytesAfter(13)).isZero();
        assertThat(ring.bytesAfter(11)).isEqualTo(2L * each);
        assertThat(ring.bytesAfter(1)).isEqualTo(4L * each);
    }

    @Test
    void findsWhatComesAfterAnOffsetWithHoles() {
        for (int offset : new int[] {10, 15, 20}) ring.append(Entries.message(offset));
        assertThat(ring.indexAfter(9)).isZero();
        assertThat(ring.indexAfter(15)).isEqualTo(2);
        assertThat(ring.indexAfter(16)).isEqualTo(2);
        assertThat(ring.indexAfter(20)).isEqualTo(3);
    }

    @Test
    void aRemovedLineKeepsItsPlaceAndLosesItsBytes() {
        ring.append(Entries.message(10));
        ring.append(Entries.message(11));
        assertThat(ring.remove("m10")).isTrue();
        assertThat(ring.remove("nobody")).isFalse();
        assertThat(ring.get(0).visibleTo(Eyes.MODERATORS)).isFalse();
        assertThat(ring.newest(50, Eyes.EVERYONE, "viewer", false))
                .containsExactly(ring.get(1).json());
    }

    @Test
    void aRemovedLineIsNotReadableInTheRepliesToItEither() {
        RoomRing ring = new RoomRing(100, 1 << 20, -1);
        ring.append(Entries.message(1));
        ring.append(Entries.reply(2, "m1"));
        ring.remove("m1");
        assertThat(new String(ring.get(1).json(), UTF_8))
                .contains("\"replyTo\":{\"messageId\":\"m1\"}")
                .doesNotContain("beginning");
        assertThat(ring.quotedLines()).isZero();
    }

    @Test
    void repliesThatFellOutOfTheRingAreForgotten() {
        RoomRing ring = new RoomRing(2, 1 << 20, -1);
        ring.append(Entries.reply(1, "m0"));
        ring.append(Entries.reply(2, "m0"));
        ring.append(Entries.message(3));
        ring.append(Entries.message(4));
        assertThat(ring.quotedLines()).isZero();
    }
}
