package dev.livestall.chat.socket;

import dev.livestall.chat.command.Commands;
import dev.livestall.chat.connection.ClosedProblems;
import dev.livestall.chat.connection.ConnectionFeatures;
import dev.livestall.chat.connection.Goodbye;
import dev.livestall.chat.directory.Broadcasts;
import dev.livestall.chat.room.RoomReader;
import dev.livestall.edge.http.ClientAddress;
import dev.livestall.events.DirectoryEntry.BroadcastEntry;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPipeline;
import io.netty.handler.codec.http.websocketx.WebSocketFrameDecoder;
import io.netty.handler.codec.http.websocketx.WebSocketFrameEncoder;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.HandlerMapping;
import org.springframework.web.reactive.socket.WebSocketHandler;
import org.springframework.web.reactive.socket.WebSocketSession;
import org.springframework.web.reactive.socket.server.support.HandshakeWebSocketService;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebHandler;
import reactor.core.publisher.Mono;

/** The handshake. The origin has been checked before, by the edge and {@link ShopOrigins}. */
@Component
class SocketEndpoint implements WebHandler {
    static final String SUBPROTOCOL = "livestall.v1";

    private final HandshakeWebSocketService handshakes;
    private final RoomReader rooms;
    private final Broadcasts broadcasts;
    private final ClientAddress addresses;
    private final ConnectionFeatures features;
    private final Commands commands;

    SocketEndpoint(
            RoomReader rooms,
            Broadcasts broadcasts,
            ClientAddress addresses,
            ConnectionFeatures features,
            Commands commands) {
        this.commands = commands;
        this.handshakes = new HandshakeWebSocketService(
                new ChannelUpgrade(features.settings().socket().frameBytes()));
        this.rooms = rooms;
        this.broadcasts = broadcasts;
        this.addresses = addresses;
        this.features = features;
    }

    @Override
    public Mono<Void> handle(ServerWebExchange exchange) {
        if (!rooms.isAtHead()) {
            return Mono.error(ClosedProblems.notReady());
        }
        Map<String, String> path =
                exchange.getAttributeOrDefault(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE, Map.of());
        String broadcastId = path.getOrDefault("id", "");
        String address = addresses.of(exchange.getRequest());
        return handshakes.handleRequest(exchange, new Handler(broadcastId, address));
    }

    private final class Handler implements WebSocketHandler {
        private final String broadcastId;
        private final String address;

        Handler(String broadcastId, String address) {
            this.broadcastId = broadcastId;
            this.address = address;
        }

        @Override
        public List<String> getSubProtocols() {
            return List.of(SUBPROTOCOL);
        }

        @Override
        public Mono<Void> handle(WebSocketSession session) {
            ChannelSession opened = (ChannelSession) session;
            ChannelPipeline pipeline = opened.channel().pipeline();
            ChannelHandlerContext encoder = pipeline.context(WebSocketFrameEncoder.class);
            ChannelHandlerContext decoder = pipeline.context(WebSocketFrameDecoder.class);
            // The directory's own string of the id, which all of a room's connections share.
            String id = broadcasts.find(broadcastId).map(BroadcastEntry::id).orElse(broadcastId);
            var connection = new SocketConnection(id, address, opened, encoder, features, commands);
            connection.open(decoder);
            if (!features.open().opened(connection)) connection.close(Goodbye.RATE);
            if (broadcasts.find(broadcastId).isEmpty()) connection.close(Goodbye.UNKNOWN_BROADCAST);
            return opened.untilClosed();
        }
    }
}
