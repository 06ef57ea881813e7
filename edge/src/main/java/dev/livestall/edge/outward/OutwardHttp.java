package dev.livestall.edge.outward;

import io.netty.channel.ChannelOption;
import java.time.Duration;
import reactor.netty.http.client.HttpClient;
import reactor.netty.resources.ConnectionProvider;

/** An HTTP client for addresses that shops name, with its own connections. Close it at the end. */
public final class OutwardHttp implements AutoCloseable {
    private static final int CONNECT_MILLIS = 1_000;

    private final OutsideAddresses addresses;
    private final CheckedAddresses resolver;
    private final ConnectionProvider connections;
    private final HttpClient http;

    /**
     * @param name of the connections, for logs
     * @param connections at once to one host
     * @param waiting requests that may wait for one
     */
    public OutwardHttp(String name, OutsideAddresses addresses, int connections, int waiting) {
        this.addresses = addresses;
        resolver = new CheckedAddresses(addresses);
        // A name may move: after a minute it is looked up, and checked, again.
        this.connections = ConnectionProvider.builder(name)
                .maxConnections(connections)
                .pendingAcquireMaxCount(waiting)
                .maxIdleTime(Duration.ofSeconds(10))
                .maxLifeTime(Duration.ofMinutes(1))
                .build();
        http = HttpClient.create(this.connections)
                .followRedirect(false)
                .compress(false)
                .resolver(resolver)
                .option(ChannelOption.CONNECT_TIMEOUT_MILLIS, CONNECT_MILLIS);
    }

    /** Whether the address may be called at all; nothing is looked up. */
    public boolean isAllowed(String url) {
        return addresses.isAllowed(url);
    }

    /** Only for addresses that {@link #isAllowed}. */
    public HttpClient client() {
        return http;
    }

    @Override
    public void close() {
        connections.dispose();
        resolver.close();
    }
}
