package dev.livestall.chat.socket;

import static org.assertj.core.api.Assertions.assertThat;

import dev.livestall.chat.room.Framing;
import io.netty.channel.ChannelHandlerContext;
import io.netty.handler.codec.http.websocketx.WebSocketFrameEncoder;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.server.reactive.ReactorHttpHandlerAdapter;
import org.springframework.web.reactive.socket.WebSocketHandler;
import org.springframework.web.reactive.socket.WebSocketSession;
import org.springframework.web.reactive.socket.server.support.HandshakeWebSocketService;
import org.springframework.web.server.adapter.WebHttpHandlerBuilder;
import reactor.core.publisher.Mono;
import reactor.netty.DisposableServer;
import reactor.netty.http.server.HttpServer;

/** What is left of a request when it has become a socket. */
class ChannelUpgradeTest {
    private final List<String> found = new ArrayList<>();
    private final CompletableFuture<String> contextKeys = new CompletableFuture<>();
    private final DisposableServer server = serve();

    @AfterEach
    void stop() {
        server.disposeNow();
    }

    @Test
    void aSocketKeepsNothingOfItsRequest() throws Exception {
        CompletableFuture<String> told = new CompletableFuture<>();
        WebSocket socket = connect(told);
        assertThat(told.get(10, TimeUnit.SECONDS)).isEqualTo("hello");
        assertThat(contextKeys.get(10, TimeUnit.SECONDS)).isEqualTo("Context0{}");
        assertThat(found).containsExactly("headers 0", "path /");
        socket.abort();
    }

    private WebSocket connect(CompletableFuture<String> told) {
        return HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .subprotocols("livestall.v1")
                .buildAsync(URI.create("ws://127.0.0.1:" + server.port() + "/"), new WebSocket.Listener() {
                    @Override
                    public CompletionStage<?> onText(WebSocket webSocket, CharSequence data, boolean last) {
                        told.complete(data.toString());
                        return null;
                    }
                })
                .join();
    }

    private DisposableServer serve() {
        HandshakeWebSocketService handshakes = new HandshakeWebSocketService(new ChannelUpgrade(16_384));
        var http = WebHttpHandlerBuilder.webHandler(exchange -> handshakes.handleRequest(exchange, new SaysHello()))
                .filter((exchange, chain) ->
                        chain.filter(exchange).contextWrite(context -> context.put("request", exchange)))
                .build();
        return HttpServer.create()
                .host("127.0.0.1")
                .port(0)
                .handle(new ReactorHttpHandlerAdapter(http))
                .bindNow();
    }

    private final class SaysHello implements WebSocketHandler {
        @Override
        public List<String> getSubProtocols() {
            return List.of("livestall.v1");
        }

        @Override
        public Mono<Void> handle(WebSocketSession session) {
            ChannelSession opened = (ChannelSession) session;
            found.add("headers " + opened.requestHeaders());
            found.add("path " + session.getHandshakeInfo().getUri());
            ChannelHandlerContext out = opened.channel().pipeline().context(WebSocketFrameEncoder.class);
            out.writeAndFlush(Framing.WEBSOCKET.frame(out.alloc(), "hello".getBytes(StandardCharsets.UTF_8), null));
            return Mono.deferContextual(context -> {
                contextKeys.complete(context.toString());
                return opened.untilClosed();
            });
        }
    }
}
