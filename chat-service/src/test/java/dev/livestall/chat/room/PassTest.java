package dev.livestall.chat.room;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.embedded.EmbeddedChannel;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PassTest {
    private final Room room =
            new Room("show", TestSettings.ring(100), "e", 9, new ReadThrough(9, new Freshness()), List.of());
    private final List<String> told = new ArrayList<>();
    private int again;

    @Test
    void cursorsAtTheSamePositionGetTheSameBytes() {
        Viewer one = new Viewer(9);
        Viewer two = new Viewer(9);
        Entries.apply(room, 10, Entries.posted("m", "하나"));
        pass(one, two);
        ByteBuf first = one.channel.readOutbound();
        ByteBuf second = two.channel.readOutbound();
        assertThat(first.memoryAddress()).isEqualTo(second.memoryAddress());
        assertThat(first.toString(UTF_8)).contains("하나");
        first.release();
        second.release();
    }

    @Test
    void whoCannotBeWrittenToStaysBehindAndCatchesUpFromTheRing() {
        Viewer slow = new Viewer(9);
        Entries.apply(room, 10, Entries.posted("a", "하나"));
        slow.writable(false);
        pass(slow);
        assertThat(slow.channel.<ByteBuf>readOutbound()).isNull();
        Entries.apply(room, 11, Entries.posted("b", "둘"));
        slow.writable(true);
        pass(slow);
        ByteBuf frame = slow.channel.readOutbound();
        assertThat(frame.toString(UTF_8)).contains("하나", "둘", "\"from\":\"e:9\",\"to\":\"e:11\"");
        frame.release();
    }

    @Test
    void whoFellOutOfTheRingIsToldSo() {
        Viewer slow = new Viewer(9);
        for (int i = 10; i < 200; i++) Entries.apply(room, i, Entries.posted("m" + i, "말"));
        pass(slow);
        assertThat(told).containsExactly("fell behind");
        assertThat(slow.channel.<ByteBuf>readOutbound()).isNull();
    }

    @Test
    void whatDoesNotFitInOneFrameFollowsInTheNextPass() {
        Viewer viewer = new Viewer(9);
        for (int i = 10; i < 60; i++) Entries.apply(room, i, Entries.posted("m" + i, "말".repeat(100)));
        pass(viewer);
        assertThat(again).isEqualTo(1);
    }

    private void pass(Viewer... viewers) {
        List<Cursor> cursors = new ArrayList<>();
        for (Viewer viewer : viewers) cursors.add(viewer.cursor);
        new Pass(room, cursors, viewers[0].channel.eventLoop(), () -> again++).run();
    }

    private final class Viewer {
        final EmbeddedChannel channel = new EmbeddedChannel(new ChannelInboundHandlerAdapter());
        final Cursor cursor;

        Viewer(long offset) {
            ChannelHandlerContext context = channel.pipeline().firstContext();
            cursor = new ChannelCursor(context, Framing.WEBSOCKET, Eyes.EVERYONE, offset, new CursorOwner() {
                @Override
                public void fellBehind() {
                    told.add("fell behind");
                }

                @Override
                public void stalled() {
                    told.add("stalled");
                }
            });
        }

        void writable(boolean writable) {
            channel.unsafe().outboundBuffer().setUserDefinedWritability(1, writable);
        }
    }
}
