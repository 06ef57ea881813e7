package dev.livestall.chat.socket;

import dev.livestall.chat.connection.Goodbye;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufUtil;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.handler.codec.http.websocketx.BinaryWebSocketFrame;
import io.netty.handler.codec.http.websocketx.CloseWebSocketFrame;
import io.netty.handler.codec.http.websocketx.ContinuationWebSocketFrame;
import io.netty.handler.codec.http.websocketx.TextWebSocketFrame;
import io.netty.handler.codec.http.websocketx.WebSocketFrame;
import io.netty.util.ReferenceCountUtil;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Right behind the frame decoder: what RFC 6455 forbids and the server lets through, the size of a message however it is cut into
 * fragments, and the number of frames of whatever kind. Whole messages go to the connection and no further.
 */
final class WireRules extends ChannelInboundHandlerAdapter {
    private static final long WINDOW_NANOS = TimeUnit.SECONDS.toNanos(10);

    private final SocketConnection connection;
    private final int maxBytes;
    private final int maxFramesPerWindow;
    private @Nullable ByteBuf message;
    private boolean binary;
    private boolean over;
    private int frames;
    private long lastRead = System.nanoTime();
    private long windowStart = System.nanoTime();

    WireRules(SocketConnection connection, int maxBytes, int maxFramesPerWindow) {
        this.connection = connection;
        this.maxBytes = maxBytes;
        this.maxFramesPerWindow = maxFramesPerWindow;
    }

    @Override
    public void channelRead(ChannelHandlerContext ctx, Object read) {
        if (!(read instanceof WebSocketFrame frame)) {
            ctx.fireChannelRead(read);
            return;
        }
        lastRead = System.nanoTime();
        Goodbye broken = over ? null : broken(frame);
        if (broken != null) end(broken);
        if (over && !(frame instanceof CloseWebSocketFrame)) {
            ReferenceCountUtil.release(frame);
        } else if (isData(frame)) {
            take(ctx, frame);
        } else {
            ctx.fireChannelRead(frame);
        }
    }

    boolean isSilentFor(Duration time) {
        return System.nanoTime() - lastRead > time.toNanos();
    }

    private void end(Goodbye goodbye) {
        over = true;
        drop();
        connection.close(goodbye);
    }

    private @Nullable Goodbye broken(WebSocketFrame frame) {
        if (frame.rsv() != 0) return Goodbye.PROTOCOL;
        if (isTooOften()) return Goodbye.RATE;
        if (!isData(frame)) return null;
        int bytes = (message == null ? 0 : message.readableBytes())
                + frame.content().readableBytes();
        return bytes > maxBytes ? Goodbye.TOO_LARGE : null;
    }

    private boolean isTooOften() {
        long now = System.nanoTime();
        if (now - windowStart > WINDOW_NANOS) {
            windowStart = now;
            frames = 0;
        }
        return ++frames > maxFramesPerWindow;
    }

    private static boolean isData(WebSocketFrame frame) {
        return frame instanceof TextWebSocketFrame
                || frame instanceof BinaryWebSocketFrame
                || frame instanceof ContinuationWebSocketFrame;
    }

    private void take(ChannelHandlerContext ctx, WebSocketFrame frame) {
        try {
            if (!(frame instanceof ContinuationWebSocketFrame)) {
                drop();
                binary = frame instanceof BinaryWebSocketFrame;
            }
            if (message == null)
                message = ctx.alloc().buffer(Math.max(64, frame.content().readableBytes()));
            message.writeBytes(frame.content());
            if (frame.isFinalFragment()) whole(message);
        } finally {
            frame.release();
        }
    }

    private void whole(ByteBuf complete) {
        byte[] bytes = ByteBufUtil.getBytes(complete);
        drop();
        if (binary) {
            connection.onBinary();
            return;
        }
        try {
            // A fresh decoder reports what String's own constructor would quietly replace.
            connection.onText(StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            end(Goodbye.NOT_UTF8);
        }
    }

    private void drop() {
        if (message != null) message.release();
        message = null;
    }

    @Override
    public void channelInactive(ChannelHandlerContext ctx) {
        drop();
        connection.onGone();
        ctx.fireChannelInactive();
    }

    @Override
    public void handlerRemoved(ChannelHandlerContext ctx) {
        drop();
    }
}
