package dev.livestall.chat.room;

import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.EventLoop;

/** Writes straight to a channel, and lives on its event loop. */
public final class ChannelCursor extends Cursor {
    private final ChannelHandlerContext out;

    /** @param out the context of the encoder that is passed by: what is written there is below it, and goes out as it is */
    public ChannelCursor(ChannelHandlerContext out, Framing framing, Eyes eyes, long offset, CursorOwner owner) {
        super(eyes, framing, offset, owner);
        this.out = out;
    }

    @Override
    protected EventLoop loop() {
        return out.channel().eventLoop();
    }

    @Override
    protected boolean isWritable() {
        return out.channel().isWritable();
    }

    /** Shares the frame's bytes; each write needs its own reader index, since one may be partial. */
    @Override
    protected void write(ByteBuf frame) {
        out.writeAndFlush(frame.retainedDuplicate(), out.voidPromise());
    }
}
