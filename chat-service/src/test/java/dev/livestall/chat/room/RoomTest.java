package dev.livestall.chat.room;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.livestall.events.TalkEvent;
import io.netty.buffer.UnpooledByteBufAllocator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

class RoomTest {
    private final ReadThrough through = new ReadThrough(9, new Freshness());
    private final Room room = new Room("show", TestSettings.ring(100), "e", 9, through, List.of());

    @Test
    void aRepeatChangesNothingAndItsPositionIsTheFirst() {
        assertThat(Entries.apply(room, 10, Entries.posted("m", "하나"))).isTrue();
        assertThat(Entries.apply(room, 11, Entries.posted("m", "둘"))).isFalse();
        assertThat(room.firstPosition("m")).isEqualTo(new Position("e", 10));
        assertThat(texts(room.snapshot(null, Eyes.EVERYONE, "viewer"))).containsExactly("하나");
    }

    @Test
    void aLineThatIsStillInTheRingHasNoSecondOneBesideItHoweverLateTheRetry() {
        long afterTheWindow = 16 * 60_000L;
        Entries.apply(room, 10, Entries.posted("m", "지울 말"));
        assertThat(Entries.apply(room, 11 + afterTheWindow, Entries.posted("m", "고운 말")))
                .isFalse();
        assertThat(room.firstPosition("m")).isEqualTo(new Position("e", 10));
        Entries.apply(room, 12 + afterTheWindow, Entries.removed("m"));
        assertThat(texts(room.snapshot(null, Eyes.MODERATORS, "viewer"))).isEmpty();
    }

    @Test
    void aReplyThatIsReadBehindTheRemovalOfItsLineShowsNothingOfIt() {
        Entries.apply(room, 10, Entries.posted("m", "지울 말"));
        Entries.apply(room, 11, Entries.removed("m"));
        Entries.apply(room, 12, Entries.replied("n", "m"));
        Snapshot snapshot = room.snapshot(null, Eyes.EVERYONE, "viewer");
        assertThat(new String(snapshot.events().get(0), UTF_8)).doesNotContain("beginning");
    }

    @Test
    void whatIsForNodesOnlyIsCountedAndNeverDelivered() {
        Position before = room.position();
        Entries.apply(room, 10, new TalkEvent.PollVoted(Entries.about("v"), "p", "viewer", 0));
        assertThat(room.firstPosition("v")).isEqualTo(new Position("e", 10));
        assertThat(room.head()).isEqualTo(before.offset());
        assertThat(room.snapshot(before, Eyes.MODERATORS, "viewer").events()).isEmpty();
    }

    @Test
    void whoWaitsForAnIdHearsItsFirstPosition() {
        Mono<Position> waiting = room.whenRead("m");
        Entries.apply(room, 10, Entries.posted("m", "하나"));
        assertThat(waiting.toFuture()).isCompletedWithValue(new Position("e", 10));
        assertThat(room.whenRead("m").toFuture()).isCompletedWithValue(new Position("e", 10));
    }

    @Test
    void resumingGivesWhatComesAfterAndNothingElse() {
        for (int i = 10; i < 20; i++) Entries.apply(room, i, Entries.posted("m" + i, "말" + i));
        Snapshot missed = room.snapshot(new Position("e", 16), Eyes.EVERYONE, "viewer");
        assertThat(missed.recovered()).isTrue();
        assertThat(texts(missed)).containsExactly("말17", "말18", "말19");
        assertThat(missed.position()).isEqualTo(new Position("e", 19));
    }

    @Test
    void aPositionThatIsTooOldOrOfAnotherLogOrNotYetReadIsNotRecovered() {
        for (int i = 10; i < 200; i++) Entries.apply(room, i, Entries.posted("m" + i, "말" + i));
        Stream.of(new Position("e", 50), new Position("other", 199), new Position("e", 200), new Position("e", 8))
                .forEach(after -> assertThat(
                                room.snapshot(after, Eyes.EVERYONE, "viewer").recovered())
                        .as(after.toString())
                        .isFalse());
        assertThat(room.snapshot(new Position("e", 99), Eyes.EVERYONE, "viewer").recovered())
                .isTrue();
        assertThat(room.isBehind(new Position("e", 200))).isTrue();
    }

    @Test
    void anEmptyRoomIsKnownAsFarAsItsPartitionWasRead() {
        through.moveTo(500);
        assertThat(room.snapshot(null, Eyes.EVERYONE, "viewer").position()).isEqualTo(new Position("e", 500));
        assertThat(room.snapshot(new Position("e", 300), Eyes.EVERYONE, "viewer")
                        .recovered())
                .isTrue();
    }

    @Test
    void nothingOfARemovedLineIsInAnyFrameMadeAfterwards() {
        Entries.apply(room, 10, Entries.posted("m", "지울 말"));
        Entries.apply(room, 11, Entries.removed("m"));
        assertThat(texts(room.snapshot(null, Eyes.MODERATORS, "viewer"))).isEmpty();
        Snapshot resumed = room.snapshot(new Position("e", 9), Eyes.EVERYONE, "viewer");
        assertThat(resumed.events()).hasSize(1);
        assertThat(new String(resumed.events().get(0), UTF_8))
                .contains("message.removed")
                .doesNotContain("지울 말");
        assertThat(frame(9)).doesNotContain("지울 말").contains("\"from\":\"e:9\",\"to\":\"e:11\"");
    }

    @Test
    void aFrameHoldsNoMoreThanItsBytesAndTheNextGoesOn() {
        for (int i = 10; i < 60; i++) Entries.apply(room, i, Entries.posted("m" + i, "말" + i));
        long at = 9;
        int frames = 0;
        while (at < 59) {
            Slice slice = room.slice(at, Eyes.EVERYONE, Framing.WEBSOCKET, UnpooledByteBufAllocator.DEFAULT);
            assertThat(slice.frame().readableBytes()).isLessThan(4_096 + 200);
            assertThat(slice.to()).isGreaterThan(at);
            at = slice.to();
            slice.release();
            frames++;
        }
        assertThat(frames).isGreaterThan(2);
    }

    @Test
    void whatIsNotForTheseEyesStillMovesTheirPosition() {
        Entries.apply(room, 10, Entries.timedOut("v"));
        assertThat(frame(9)).contains("\"from\":\"e:9\",\"to\":\"e:10\",\"events\":[]");
    }

    @Test
    void ofAHotRoomViewersGetASampleAndStaffEverything() {
        Room hot = new Room("show", TestSettings.ring(500, 20), "e", 9, through, List.of());
        for (int i = 10; i < 210; i++) Entries.apply(hot, i, Entries.posted("m" + i, "말"));
        int viewers = lines(hot, Eyes.EVERYONE);
        assertThat(viewers).isBetween(20, 199);
        assertThat(lines(hot, Eyes.STAFF)).isEqualTo(200);
        assertThat(lines(hot, Eyes.MODERATORS)).isEqualTo(200);
        assertThat(hot.takeSample()).isEqualTo(new Pulse.Sample(viewers, 200));
        assertThat(hot.takeSample()).isNull();
    }

    @Test
    void whatWasLeftOutOfTheSampleIsNoGap() {
        Room hot = new Room("show", TestSettings.ring(500, 1), "e", 9, through, List.of());
        for (int i = 10; i < 40; i++) Entries.apply(hot, i, Entries.posted("m" + i, "말"));
        Slice slice = hot.slice(9, Eyes.EVERYONE, Framing.WEBSOCKET, UnpooledByteBufAllocator.DEFAULT);
        assertThat(slice.to()).isEqualTo(39);
        assertThat(slice.frame().toString(UTF_8)).contains("\"from\":\"e:9\",\"to\":\"e:39\"");
        slice.release();
    }

    @Test
    void pastTheRingThereIsNoSlice() {
        for (int i = 10; i < 200; i++) Entries.apply(room, i, Entries.posted("m" + i, "말" + i));
        assertThat(room.slice(50, Eyes.EVERYONE, Framing.WEBSOCKET, UnpooledByteBufAllocator.DEFAULT))
                .isNull();
    }

    private static int lines(Room room, Eyes eyes) {
        int lines = 0;
        for (long at = 9; at < room.head(); ) {
            Slice slice = room.slice(at, eyes, Framing.WEBSOCKET, UnpooledByteBufAllocator.DEFAULT);
            lines += slice.frame().toString(UTF_8).split("message.posted", -1).length - 1;
            at = slice.to();
            slice.release();
        }
        return lines;
    }

    private String frame(long after) {
        Slice slice = room.slice(after, Eyes.EVERYONE, Framing.WEBSOCKET, UnpooledByteBufAllocator.DEFAULT);
        String frame = slice.frame().toString(UTF_8);
        slice.release();
        return frame;
    }

    private static List<String> texts(Snapshot snapshot) {
        return snapshot.events().stream()
                .map(event -> dev.livestall.events.EventJson.ROOM.decode(event))
                .filter(event -> event instanceof dev.livestall.events.LineEvent.MessagePosted)
                .map(event -> ((dev.livestall.events.LineEvent.MessagePosted) event).text())
                .toList();
    }
}
