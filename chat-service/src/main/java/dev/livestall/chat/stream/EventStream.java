package dev.livestall.chat.stream;

import static java.nio.charset.StandardCharsets.US_ASCII;

import dev.livestall.chat.connection.Channels;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.Channel;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.epoll.EpollChannelOption;
import io.netty.handler.codec.http.HttpVersion;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.http.server.reactive.ServerHttpResponseDecorator;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.netty.NettyPipeline;
import reactor.netty.http.server.HttpServerResponse;

/** One HTTP answer that goes on: its head and its end by way of the server, what is in between straight to the channel. */
final class EventStream {
    /** After it the kernel gives up a connection that acknowledges nothing, in milliseconds; as long as a socket may be silent. */
    private static final int UNACKNOWLEDGED_MILLIS = 75_000;

    private static final ByteBuf COMMENT =
            Unpooled.unreleasableBuffer(Unpooled.directBuffer().writeBytes("3\r\n:\n\n\r\n".getBytes(US_ASCII)));

    private final ServerHttpResponse response;
    private final HttpServerResponse netty;
    private final Channel channel;
    private final Sinks.Empty<Void> ended = Sinks.empty();
    private @Nullable ChannelFutureListener whenGone;
    private boolean begun;

    EventStream(ServerHttpResponse response) {
        this.response = response;
        this.netty = ServerHttpResponseDecorator.getNativeResponse(response);
        this.channel = Channels.of(response);
    }

    Channel channel() {
        return channel;
    }

    /** Chunks, of which the answer consists, came with HTTP/1.1. */
    boolean isPossible() {
        return netty.version().equals(HttpVersion.HTTP_1_1);
    }

    /** The context below which whole chunks may be written, once the stream has begun. */
    ChannelHandlerContext out() {
        return channel.pipeline().context(NettyPipeline.HttpCodec);
    }

    Mono<Void> untilEnded() {
        return ended.asMono();
    }

    void onGone(Runnable gone) {
        whenGone = closed -> gone.run();
        channel.closeFuture().addListener(whenGone);
    }

    /** Writes the head, on the channel's loop: when this returns, it stands before everything that is written from now on. */
    void begin() {
        begun = true;
        channel.config().setOption(EpollChannelOption.TCP_USER_TIMEOUT, UNACKNOWLEDGED_MILLIS);
        HttpHeaders headers = response.getHeaders();
        response.setStatusCode(HttpStatus.OK);
        headers.setContentType(MediaType.TEXT_EVENT_STREAM);
        headers.setCacheControl("no-store");
        // nginx would keep events until its buffer is full.
        headers.set("X-Accel-Buffering", "no");
        response.setComplete()
                .then(Mono.defer(() -> netty.sendHeaders().then()))
                .subscribe(sent -> {}, this::fail);
    }

    boolean hasBegun() {
        return begun;
    }

    void comment() {
        if (channel.isWritable()) out().writeAndFlush(COMMENT.duplicate(), channel.voidPromise());
    }

    void end() {
        forget();
        ended.tryEmitEmpty();
    }

    void fail(Throwable why) {
        forget();
        ended.tryEmitError(why);
    }

    /** The channel may go on to serve other requests. */
    private void forget() {
        if (whenGone != null) channel.closeFuture().removeListener(whenGone);
    }
}
