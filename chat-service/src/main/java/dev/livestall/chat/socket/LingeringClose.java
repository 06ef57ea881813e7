package dev.livestall.chat.socket;

import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPromise;
import io.netty.channel.socket.DuplexChannel;
import io.netty.util.ReferenceCountUtil;
import java.util.concurrent.TimeUnit;

/**
 * In front of the frame decoder. A socket that is closed while bytes of the peer are unread is reset, and the reset overtakes the close
 * frame: the peer would never learn why. So the way out is closed first, and what still comes in is thrown away until the peer closes
 * too, or for a few seconds.
 */
final class LingeringClose extends ChannelDuplexHandler {
    private static final long SECONDS = 5;

    private boolean closing;

    @Override
    public void close(ChannelHandlerContext ctx, ChannelPromise promise) {
        if (closing || hasUnsent(ctx) || !(ctx.channel() instanceof DuplexChannel channel)) {
            ctx.close(promise);
            return;
        }
        closing = true;
        channel.shutdownOutput();
        channel.config().setAutoRead(true);
        ctx.executor().schedule(() -> ctx.close(), SECONDS, TimeUnit.SECONDS);
        channel.closeFuture().addListener(closed -> promise.trySuccess());
    }

    /** Whoever doesn't read gets no time on top. */
    private static boolean hasUnsent(ChannelHandlerContext ctx) {
        var waiting = ctx.channel().unsafe().outboundBuffer();
        return waiting == null || waiting.totalPendingWriteBytes() > 0;
    }

    @Override
    public void channelRead(ChannelHandlerContext ctx, Object bytes) {
        if (closing) ReferenceCountUtil.release(bytes);
        else ctx.fireChannelRead(bytes);
    }
}
