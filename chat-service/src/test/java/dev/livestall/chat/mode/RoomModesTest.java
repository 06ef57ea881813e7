package dev.livestall.chat.mode;

import static org.assertj.core.api.Assertions.assertThat;

import dev.livestall.chat.command.Answer;
import dev.livestall.chat.command.Asker;
import dev.livestall.chat.command.Deciding;
import dev.livestall.chat.message.Facts;
import dev.livestall.chat.room.TestRoom;
import dev.livestall.events.Author;
import dev.livestall.events.LineEvent.MessagePosted;
import dev.livestall.events.Role;
import dev.livestall.events.RoomMode;
import dev.livestall.events.StageEvent.RoomModeChanged;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RoomModesTest {
    private final RoomModes modes = new RoomModes();
    private final TestRoom log = new TestRoom(modes);
    private final String viewer = UUID.randomUUID().toString();

    @Test
    void aChangeLeavesAloneWhatItDoesNotName() {
        set(new RoomMode(10, null, null, null, null, null, null, null, null));
        set(new RoomMode(null, null, null, null, true, null, null, null, null));
        assertThat(modes.of(log.room)).isEqualTo(new RoomMode(10, false, false, false, true, false, 0, false, false));
    }

    @Test
    void slowModeCountsFromTheLastLineAlsoOfBeforeItBegan() {
        MessagePosted line = said("첫 말", Role.VIEWER);
        set(new RoomMode(30, null, null, null, null, null, null, null, null));
        long at = line.about().at().toEpochMilli();
        assertThat(modes.slowedFor(log.room, viewer, at + 10_000)).hasSeconds(20);
        assertThat(modes.slowedFor(log.room, viewer, at + 30_000)).isNull();
        assertThat(modes.slowedFor(log.room, "somebody else", at)).isNull();
    }

    @Test
    void aLineIsTheSameWithOtherSpacesWidthAndCase() {
        said("새 말이에요, OK!", Role.VIEWER);
        long now = System.currentTimeMillis();
        assertThat(modes.wasSaid(log.room, "새말 이에요 ｏｋ", now)).isTrue();
        assertThat(modes.wasSaid(log.room, "다른 말이에요", now)).isFalse();
        assertThat(modes.wasSaid(log.room, "새 말이에요, OK!", now + 11 * 60_000)).isFalse();
    }

    @Test
    void whatStaffSaysIsNoReasonToRefuseViewers() {
        said("어서 오세요", Role.HOST);
        assertThat(modes.wasSaid(log.room, "어서 오세요", System.currentTimeMillis()))
                .isFalse();
    }

    @Test
    void thePanicButtonBringsBackWhatWasBeforeAndKeepsWhatWasChangedBesideIt() {
        Panicking panicking = new Panicking(new Deciding(log), modes);
        Asker host = log.asker(UUID.randomUUID().toString(), Role.HOST);
        set(new RoomMode(3, null, null, null, null, null, null, null, null));
        panic(panicking, host, true);
        panic(panicking, host, true);
        RoomMode on = modes.of(log.room);
        assertThat(on.frozen()).isTrue();
        assertThat(on.holdAll()).isTrue();
        assertThat(on.slowSeconds()).isEqualTo(30);
        set(new RoomMode(null, null, null, null, true, null, null, null, null));
        panic(panicking, host, false);
        assertThat(modes.of(log.room)).isEqualTo(new RoomMode(3, false, false, false, true, false, 0, false, false));
        assertThat(log.written).hasSize(4);
        assertThat(panic(panicking, log.asker("v", Role.VIEWER), true)).isInstanceOf(Answer.Refused.class);
    }

    private static Answer panic(Panicking panicking, Asker asker, boolean on) {
        return panicking
                .carryOut(new Panicking.Panic(UUID.randomUUID().toString(), on), TestRoom.SHOW, asker)
                .block();
    }

    private void set(RoomMode change) {
        String name = UUID.randomUUID().toString();
        log.append(TestRoom.SHOW, new RoomModeChanged(Facts.about(TestRoom.SHOW, name), change, "m"))
                .block();
    }

    private MessagePosted said(String text, Role role) {
        Author author = new Author(viewer, "이름", role, false);
        MessagePosted line = new MessagePosted(Facts.about(TestRoom.SHOW, text), "c", author, text, List.of());
        log.append(TestRoom.SHOW, line).block();
        return line;
    }
}
