package dev.livestall.chat.longpoll;

import dev.livestall.chat.room.Cursor;
import dev.livestall.chat.room.Eyes;
import dev.livestall.chat.room.Framing;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufUtil;
import io.netty.channel.EventLoop;

/** Hands what comes to the poll that waits. */
final class PollCursor extends Cursor {
    private final PollConnection connection;

    PollCursor(Eyes eyes, long offset, PollConnection connection) {
        super(eyes, Framing.BARE, offset, connection);
        this.connection = connection;
    }

    @Override
    protected EventLoop loop() {
        return connection.loop();
    }

    @Override
    protected boolean isWritable() {
        return true;
    }

    @Override
    protected void write(ByteBuf frame) {
        connection.batch(ByteBufUtil.getBytes(frame));
    }
}
