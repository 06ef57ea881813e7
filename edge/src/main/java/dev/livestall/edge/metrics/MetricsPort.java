package dev.livestall.edge.metrics;

import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import reactor.core.publisher.Mono;
import reactor.netty.DisposableServer;
import reactor.netty.http.server.HttpServer;
import reactor.netty.resources.LoopResources;

/**
 * Answers {@code GET /metrics} in Prometheus' text format. On a thread of its own: reading some hundred figures must not hold up a room, and a
 * service whose threads are all busy is the one that has to be looked at.
 */
public final class MetricsPort implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(MetricsPort.class);
    private static final String TEXT = "text/plain; version=0.0.4; charset=utf-8";
    private static final Duration IDLE = Duration.ofSeconds(90);

    private final PrometheusMeterRegistry registry;
    private final MetricsSettings settings;
    private volatile @Nullable DisposableServer server;
    private volatile @Nullable LoopResources thread;

    MetricsPort(PrometheusMeterRegistry registry, MetricsSettings settings) {
        this.registry = registry;
        this.settings = settings;
    }

    @Override
    public void start() {
        Integer port = settings.port();
        if (port == null) return;
        LoopResources own = LoopResources.create("metrics", 1, true);
        thread = own;
        DisposableServer bound = HttpServer.create()
                .host(settings.bind())
                .port(port)
                .runOn(own, false)
                .idleTimeout(IDLE)
                .route(routes -> routes.get("/metrics", (request, response) -> response.header("Content-Type", TEXT)
                        .sendString(Mono.fromSupplier(registry::scrape))))
                .bindNow();
        server = bound;
        LOG.info("Metrics at port {}", bound.port());
    }

    /** The port that it listens on; -1 if it doesn't. */
    public int port() {
        DisposableServer bound = server;
        return bound == null ? -1 : bound.port();
    }

    @Override
    public void stop() {
        DisposableServer bound = server;
        if (bound != null) bound.disposeNow();
        LoopResources own = thread;
        if (own != null) own.dispose();
        server = null;
    }

    @Override
    public boolean isRunning() {
        return server != null;
    }
}
