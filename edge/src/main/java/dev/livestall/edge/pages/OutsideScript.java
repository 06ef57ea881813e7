package dev.livestall.edge.pages;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * A script of ours for pages that are not ours, under an address that never changes: browsers keep it for minutes and then ask whether it is
 * still the same; meanwhile they use what they have.
 */
public final class OutsideScript {

    private static final String CACHING = "public, max-age=300, stale-while-revalidate=86400";

    private final Asset script;

    private OutsideScript(Asset script) {
        this.script = script;
    }

    /**
     * @param resource on the class path
     * @param places what stands there as {@code {{name}}}; goes into strings of the script, so without quotes
     * @return null if the build could not make it
     */
    public static @Nullable OutsideScript read(String resource, Map<String, String> places) {
        try (InputStream in = OutsideScript.class.getClassLoader().getResourceAsStream(resource)) {
            if (in == null) return null;
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            for (var place : places.entrySet()) text = text.replace("{{" + place.getKey() + "}}", place.getValue());
            return new OutsideScript(new Asset(AssetType.JS, text.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException("can't read " + resource, e);
        }
    }

    /** Zipping it the first time is no work for an event loop. */
    public Mono<Void> write(ServerWebExchange exchange) {
        exchange.getResponse().getHeaders().set("Cross-Origin-Resource-Policy", "cross-origin");
        return Mono.defer(() -> AssetAnswer.write(exchange, script, CACHING)).subscribeOn(Schedulers.boundedElastic());
    }
}
