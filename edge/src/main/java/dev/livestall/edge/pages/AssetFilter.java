package dev.livestall.edge.pages;

import dev.livestall.edge.problems.CommonProblems;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Serves {@code /assets/**} and {@code /_static/**}. The first use of a file reads and zips it, which is no work for an event loop. */
final class AssetFilter implements WebFilter {

    private static final String OWN = "/assets/";
    private static final String LIBRARY = "/_static/";

    private final Sites sites;
    private final Libraries libraries;

    AssetFilter(Sites sites, Libraries libraries) {
        this.sites = sites;
        this.libraries = libraries;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        String path = exchange.getRequest().getPath().value();
        boolean isOwn = path.startsWith(OWN);
        if (!isOwn && !path.startsWith(LIBRARY)) {
            return chain.filter(exchange);
        }
        HttpMethod method = exchange.getRequest().getMethod();
        if (method != HttpMethod.GET && method != HttpMethod.HEAD) {
            return Mono.error(CommonProblems.METHOD_NOT_ALLOWED.problem().header("Allow", "GET, HEAD"));
        }
        return isOwn
                ? own(exchange, path.substring(OWN.length()))
                : library(exchange, path.substring(LIBRARY.length()));
    }

    private Mono<Void> own(ServerWebExchange exchange, String path) {
        OwnAssets own = sites.asRead().assets();
        Asset hashed = own.hashed(path);
        return hashed != null
                ? answer(exchange, hashed, AssetAnswer.IMMUTABLE)
                : answer(exchange, own.plain(path), AssetAnswer.ASK_AGAIN);
    }

    private Mono<Void> library(ServerWebExchange exchange, String path) {
        String caching = Libraries.isVersioned(path) ? AssetAnswer.IMMUTABLE : AssetAnswer.ASK_AGAIN;
        Asset known = libraries.known(path);
        if (known != null) {
            return answer(exchange, known, caching);
        }
        return Mono.fromCallable(() -> java.util.Optional.ofNullable(libraries.find(path)))
                .subscribeOn(Schedulers.boundedElastic())
                .flatMap(found -> answer(exchange, found.orElse(null), caching));
    }

    private static Mono<Void> answer(ServerWebExchange exchange, @Nullable Asset asset, String caching) {
        if (asset == null) {
            return Mono.error(CommonProblems.NOT_FOUND.problem());
        }
        Mono<Void> writing = Mono.defer(() -> AssetAnswer.write(exchange, asset, caching));
        return asset.isZipped() ? writing : writing.subscribeOn(Schedulers.boundedElastic());
    }
}
