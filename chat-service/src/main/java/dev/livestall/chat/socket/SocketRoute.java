package dev.livestall.chat.socket;

import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.reactive.HandlerMapping;
import org.springframework.web.reactive.handler.SimpleUrlHandlerMapping;

@Configuration(proxyBeanMethods = false)
class SocketRoute {
    private static final int BEFORE_CONTROLLERS = -1;

    @Bean
    HandlerMapping chatSocket(SocketEndpoint endpoint) {
        return new SimpleUrlHandlerMapping(Map.of("/api/chat/broadcasts/{id}/socket", endpoint), BEFORE_CONTROLLERS);
    }
}
