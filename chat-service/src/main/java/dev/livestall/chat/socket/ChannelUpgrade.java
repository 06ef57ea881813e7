package dev.livestall.chat.socket;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.buffer.NettyDataBufferFactory;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.http.server.reactive.ServerHttpResponseDecorator;
import org.springframework.web.reactive.socket.HandshakeInfo;
import org.springframework.web.reactive.socket.WebSocketHandler;
import org.springframework.web.reactive.socket.server.upgrade.ReactorNettyRequestUpgradeStrategy;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import reactor.netty.http.server.HttpServerResponse;
import reactor.netty.http.server.WebsocketServerSpec;
import reactor.util.context.Context;

/** Upgrades to a {@link ChannelSession}. Compression is never negotiated: its inflating has no bound, and it costs memory per connection. */
final class ChannelUpgrade extends ReactorNettyRequestUpgradeStrategy {
    private final int maxFrameBytes;

    ChannelUpgrade(int maxFrameBytes) {
        this.maxFrameBytes = maxFrameBytes;
    }

    @Override
    public Mono<Void> upgrade(
            ServerWebExchange exchange,
            WebSocketHandler handler,
            @Nullable String subProtocol,
            Supplier<HandshakeInfo> handshakeInfo) {
        ServerHttpResponse response = exchange.getResponse();
        HttpServerResponse netty = ServerHttpResponseDecorator.getNativeResponse(response);
        NettyDataBufferFactory buffers = (NettyDataBufferFactory) response.bufferFactory();
        WebsocketServerSpec.Builder spec = WebsocketServerSpec.builder().maxFramePayloadLength(maxFrameBytes);
        if (subProtocol != null) spec.protocols(subProtocol);
        return response.setComplete().then(Mono.defer(() -> netty.sendWebsocket(
                        (in, out) -> handler.handle(new ChannelSession(in, out, buffers, maxFrameBytes)), spec.build())
                // What the request's filters left there would live as long as the socket.
                .contextWrite(request -> Context.empty())));
    }
}
