package dev.livestall.chat.stream;

import dev.livestall.chat.connection.Connection;
import dev.livestall.chat.connection.ConnectionFeatures;
import dev.livestall.chat.connection.Goodbye;
import dev.livestall.chat.connection.Member;
import dev.livestall.chat.room.ChannelCursor;
import dev.livestall.chat.room.Cursor;
import dev.livestall.chat.room.Eyes;
import dev.livestall.chat.room.Framing;
import dev.livestall.chat.room.Position;
import dev.livestall.chat.room.RoomLine;
import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.EventLoop;
import java.util.List;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** One stream, on its channel's event loop. */
final class StreamConnection extends Connection {
    private final EventStream stream;
    private final long beatSeconds;
    private @Nullable Future<?> heartbeat;

    StreamConnection(String broadcastId, String address, EventStream stream, ConnectionFeatures features) {
        super(broadcastId, address, features);
        this.stream = stream;
        this.beatSeconds = features.settings().http().streamHeartbeat().toSeconds();
    }

    void open() {
        // The event loop ends with the channel, so this may come after its last task.
        stream.onGone(this::onGone);
    }

    @Override
    protected EventLoop loop() {
        return stream.channel().eventLoop();
    }

    @Override
    protected void attach(Member joined, @Nullable Position after, List<RoomLine> older) {
        if (!stream.hasBegun()) {
            stream.begin();
            heartbeat = loop().scheduleAtFixedRate(stream::comment, beatSeconds, beatSeconds, TimeUnit.SECONDS);
        }
        super.attach(joined, after, older);
    }

    @Override
    protected Cursor cursorAt(Eyes eyes, long offset) {
        return new ChannelCursor(stream.out(), Framing.EVENT_STREAM, eyes, offset, this);
    }

    @Override
    protected void write(byte[] json, @Nullable Position position) {
        ChannelHandlerContext out = stream.out();
        ByteBuf frame = Framing.EVENT_STREAM.frame(out.alloc(), json, position);
        out.writeAndFlush(frame, out.voidPromise());
    }

    @Override
    public void stalled() {
        close(Goodbye.SLOW);
        // Its buffers are full: no last event will leave.
        stream.channel().close();
    }

    @Override
    protected void end(Goodbye goodbye) {
        if (!stream.hasBegun()) {
            stream.fail(goodbye.problem());
            return;
        }
        write(Closing.of(goodbye).json(), null);
        stream.end();
    }

    @Override
    public void onGone() {
        super.onGone();
        if (heartbeat != null) heartbeat.cancel(false);
    }
}
