package dev.livestall.benchmarks.fanout;

import java.time.Duration;
import java.util.Map;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.server.reactive.ReactorHttpHandlerAdapter;
import org.springframework.web.reactive.HandlerMapping;
import org.springframework.web.reactive.config.EnableWebFlux;
import org.springframework.web.reactive.handler.SimpleUrlHandlerMapping;
import org.springframework.web.reactive.socket.WebSocketHandler;
import org.springframework.web.reactive.socket.WebSocketMessage;
import org.springframework.web.server.adapter.WebHttpHandlerBuilder;
import reactor.core.publisher.Sinks;
import reactor.netty.http.server.HttpServer;

/** A chat room as tutorials for WebFlux write it: one sink, and each session maps its flux to messages of its own. */
public final class NaiveServer {
    private NaiveServer() {}

    public static void main(String[] arguments) {
        var context = new AnnotationConfigApplicationContext(Routes.class);
        var handler = WebHttpHandlerBuilder.applicationContext(context).build();
        HttpServer.create()
                .host("127.0.0.1")
                .port(Integer.parseInt(arguments[0]))
                .handle(new ReactorHttpHandlerAdapter(handler))
                .bindNow()
                .onDispose()
                .block();
    }

    @Configuration
    @EnableWebFlux
    static class Routes {
        private static final int BUFFERED = 10_000;

        private final Sinks.Many<String> room = Sinks.many().multicast().onBackpressureBuffer(BUFFERED, false);

        @Bean
        HandlerMapping sockets() {
            WebSocketHandler chat = session -> session.send(room.asFlux().map(session::textMessage))
                    .and(session.receive()
                            .map(WebSocketMessage::getPayloadAsText)
                            .doOnNext(this::say));
            return new SimpleUrlHandlerMapping(Map.of("/room", chat), -1);
        }

        private void say(String text) {
            room.emitNext(text, Sinks.EmitFailureHandler.busyLooping(Duration.ofMillis(200)));
        }
    }
}
