package dev.livestall.dashboards.books;

import dev.livestall.dashboards.DashboardsSettings;
import dev.livestall.events.EventJson;
import io.netty.channel.ChannelOption;
import java.util.List;
import org.springframework.http.client.reactive.ReactorClientHttpConnector;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;
import reactor.netty.http.client.HttpClient;
import tools.jackson.core.type.TypeReference;

/** The books over commerce-service's HTTP, with limits on time and size. */
@Component
class CommerceBooks implements Books {
    private static final TypeReference<List<BookedOrder>> ORDERS = new TypeReference<>() {};
    private static final TypeReference<Sums> SUMS = new TypeReference<>() {};

    private final WebClient commerce;
    private final DashboardsSettings settings;

    CommerceBooks(DashboardsSettings settings) {
        this.settings = settings;
        int connectMillis = Math.toIntExact(settings.booksTimeout().toMillis());
        var http = HttpClient.create()
                .followRedirect(false) // a token must not follow one
                .option(ChannelOption.CONNECT_TIMEOUT_MILLIS, connectMillis)
                .responseTimeout(settings.booksTimeout());
        commerce = WebClient.builder()
                .baseUrl(settings.commerce())
                .clientConnector(new ReactorClientHttpConnector(http))
                .codecs(codecs -> codecs.defaultCodecs().maxInMemorySize(settings.booksBytes()))
                .build();
    }

    @Override
    public Mono<Sums> sums(String broadcastId, String token) {
        return get("/api/commerce/broadcasts/{id}/books", broadcastId, token, SUMS);
    }

    @Override
    public Mono<List<BookedOrder>> orders(String broadcastId, String token) {
        return get("/api/commerce/broadcasts/{id}/books/orders", broadcastId, token, ORDERS);
    }

    /** Decoded by the one codec: an amount that is missing in the answer is an error, never a zero. */
    private <T> Mono<T> get(String path, String broadcastId, String token, TypeReference<T> type) {
        return commerce.get()
                .uri(path, broadcastId)
                .headers(headers -> headers.setBearerAuth(token))
                .retrieve()
                .bodyToMono(byte[].class)
                .map(body -> EventJson.MAPPER.readValue(body, type))
                .timeout(settings.booksTimeout())
                .onErrorMap(BooksUnavailable::new);
    }
}
