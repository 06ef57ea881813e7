package dev.livestall.edge.served;

import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.reactive.HandlerMapping;
import org.springframework.web.reactive.handler.SimpleUrlHandlerMapping;
import org.springframework.web.reactive.socket.WebSocketHandler;
import org.springframework.web.reactive.socket.WebSocketMessage;

/** Says everything back. */
@Configuration(proxyBeanMethods = false)
class TrySocket {

    @Bean
    HandlerMapping sockets() {
        WebSocketHandler echo = session -> session.send(
                session.receive().map(WebSocketMessage::getPayloadAsText).map(session::textMessage));
        return new SimpleUrlHandlerMapping(Map.of("/api/try/socket", echo), -1);
    }
}
