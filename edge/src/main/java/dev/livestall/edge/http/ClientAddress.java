package dev.livestall.edge.http;

import java.net.InetSocketAddress;
import java.util.List;
import org.springframework.http.server.reactive.ServerHttpRequest;

/** Whose address a limit counts against. A bean: {@code clientAddress.of(request)}. */
public final class ClientAddress {

    private static final String FORWARDED_FOR = "X-Forwarded-For";

    private final List<Network> trusted;

    /** @param trustedProxies addresses or networks in CIDR form; of nobody else is {@code X-Forwarded-For} believed */
    public ClientAddress(List<String> trustedProxies) {
        this.trusted = trustedProxies.stream()
                .map(String::trim)
                .filter(s -> !s.isEmpty())
                .map(Network::parse)
                .toList();
    }

    /**
     * The socket's address; behind trusted proxies the nearest address in {@code X-Forwarded-For} that is none of them. Of an IPv6 address
     * the first 64 bits, which is what one customer gets: the rest they choose themselves.
     */
    public String of(ServerHttpRequest request) {
        return Network.ofOneCustomer(nearest(request));
    }

    private String nearest(ServerHttpRequest request) {
        InetSocketAddress remote = request.getRemoteAddress();
        String nearest = remote == null || remote.getAddress() == null
                ? "unknown"
                : remote.getAddress().getHostAddress();
        List<String> lines = request.getHeaders().getOrEmpty(FORWARDED_FOR);
        for (int i = lines.size() - 1; i >= 0; i--) {
            String[] hops = lines.get(i).split(",", -1);
            for (int j = hops.length - 1; j >= 0; j--) {
                String hop = hops[j].trim();
                if (!isTrusted(nearest) || !Network.isAddress(hop)) {
                    return nearest;
                }
                nearest = hop;
            }
        }
        return nearest;
    }

    private boolean isTrusted(String address) {
        return Network.isAddress(address) && trusted.stream().anyMatch(n -> n.contains(address));
    }
}
