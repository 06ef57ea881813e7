package dev.livestall.chat.socket;

import dev.livestall.chat.connection.Goodbye;
import io.netty.channel.Channel;
import java.net.URI;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.buffer.NettyDataBufferFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.web.reactive.socket.HandshakeInfo;
import org.springframework.web.reactive.socket.adapter.ReactorNettyWebSocketSession;
import reactor.core.publisher.Mono;
import reactor.netty.http.websocket.WebsocketInbound;
import reactor.netty.http.websocket.WebsocketOutbound;

/** A WebFlux session that shows its Netty channel. */
final class ChannelSession extends ReactorNettyWebSocketSession {

    /** The real one would hold the whole request with all its filters for as long as the socket is open. */
    private static final HandshakeInfo NOTHING =
            new HandshakeInfo(URI.create("/"), HttpHeaders.EMPTY, Mono.empty(), null);

    ChannelSession(
            WebsocketInbound in, WebsocketOutbound out, NettyDataBufferFactory buffers, int maxFramePayloadLength) {
        super(in, out, NOTHING, buffers, maxFramePayloadLength);
        // Nobody reads the request any more; a thousand of them are a megabyte.
        in.headers().clear();
    }

    /** How many header lines of the request are still held. */
    int requestHeaders() {
        return getDelegate().getInbound().headers().size();
    }

    Channel channel() {
        AtomicReference<@Nullable Channel> channel = new AtomicReference<>();
        getDelegate().getOutbound().withConnection(connection -> channel.set(connection.channel()));
        return Objects.requireNonNull(channel.get());
    }

    /** Keeps the channel reading, and completes when it is closed. Data frames never come this far. */
    Mono<Void> untilClosed() {
        return getDelegate().getInbound().receiveFrames().then();
    }

    /** Writes the close frame behind everything written so far, then closes. */
    void sayGoodbye(Goodbye goodbye) {
        getDelegate().getOutbound().sendClose(goodbye.code(), goodbye.reason()).subscribe(closed -> {}, gone -> {});
    }
}
