package dev.livestall.edge.http;

import dev.livestall.edge.settings.EdgeSettings;
import io.netty.channel.Channel;
import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.ChannelPromise;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpStatusClass;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.util.concurrent.Future;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import reactor.netty.NettyPipeline;

/**
 * Closes a connection whose request doesn't come in time. Reactor Netty's own timers start only with a complete header, so half a request
 * line would be kept for ever.
 *
 * <p>From the opening, or from the first byte of a later request, until the request's last byte: {@code requestTime}. Between requests:
 * {@code idleTime}. While an answer is under way only {@link StalledReader} watches, so streams live on; with {@code 101 Switching Protocols} it takes itself out.
 * Lives on the channel's event loop only.
 */
final class RequestDeadline extends ChannelDuplexHandler {

    private final Duration requestTime;
    private final Duration idleTime;
    private final StalledReader stalledReader;
    private final FirstBytes firstBytes = new FirstBytes();
    private @Nullable Future<?> timer;
    private boolean reading = true;
    private int unanswered;

    private RequestDeadline(EdgeSettings settings) {
        this.requestTime = settings.requestTime();
        this.idleTime = settings.idleTime();
        this.stalledReader = new StalledReader(settings.stalledTime());
    }

    static void addTo(Channel channel, EdgeSettings settings) {
        RequestDeadline deadline = new RequestDeadline(settings);
        channel.pipeline().addFirst("livestall.stalledReader", deadline.stalledReader);
        channel.pipeline().addBefore(NettyPipeline.HttpCodec, "livestall.firstBytes", deadline.firstBytes);
        channel.pipeline().addAfter(NettyPipeline.HttpCodec, "livestall.deadline", deadline);
    }

    @Override
    public void handlerAdded(ChannelHandlerContext ctx) {
        closeIn(ctx, requestTime);
    }

    @Override
    public void handlerRemoved(ChannelHandlerContext ctx) {
        stop();
    }

    @Override
    public void channelInactive(ChannelHandlerContext ctx) {
        stop();
        ctx.fireChannelInactive();
    }

    @Override
    public void channelRead(ChannelHandlerContext ctx, Object message) {
        if (message instanceof HttpRequest) {
            unanswered++;
        }
        if (message instanceof LastHttpContent) {
            stop();
            reading = false;
            if (unanswered == 0) {
                // Answered before its end was read.
                awaitNext(ctx);
            }
        }
        ctx.fireChannelRead(message);
    }

    @Override
    public void write(ChannelHandlerContext ctx, Object message, ChannelPromise promise) {
        if (message instanceof HttpResponse response
                && response.status().equals(HttpResponseStatus.SWITCHING_PROTOCOLS)) {
            ctx.write(message, promise);
            // Sockets have limits of their own, and every handler costs on their way.
            ctx.pipeline().remove(stalledReader);
            ctx.pipeline().remove(firstBytes);
            ctx.pipeline().remove(this);
            return;
        }
        if (message instanceof LastHttpContent && !isInterim(message)) {
            unanswered = Math.max(0, unanswered - 1);
            if (unanswered == 0 && !reading) {
                awaitNext(ctx);
            }
        }
        ctx.write(message, promise);
    }

    /** {@code 100 Continue} and its like: the answer is still to come. */
    private static boolean isInterim(Object message) {
        return message instanceof HttpResponse response
                && response.status().codeClass() == HttpStatusClass.INFORMATIONAL;
    }

    /**
     * Reactor Netty 1.3.7 forgets to read on if a request came in before the answer to the one before was done and was then answered
     * at once (reactor-netty issue 4361): the connection would hang until it idles out. One more read hurts nobody.
     */
    private void awaitNext(ChannelHandlerContext ctx) {
        closeIn(ctx, idleTime);
        ctx.executor().execute(ctx::read);
    }

    private void closeIn(ChannelHandlerContext ctx, Duration time) {
        stop();
        timer = ctx.executor().schedule(() -> ctx.close(), time.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void stop() {
        if (timer != null) {
            timer.cancel(false);
            timer = null;
        }
    }

    /** Sees the bytes before they are a request. */
    private final class FirstBytes extends ChannelInboundHandlerAdapter {

        @Override
        public void channelRead(ChannelHandlerContext ctx, Object bytes) {
            if (!reading && unanswered == 0) {
                reading = true;
                closeIn(ctx, requestTime);
            }
            ctx.fireChannelRead(bytes);
        }
    }
}
