package dev.livestall.edge.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetSocketAddress;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;

class ClientAddressTest {

    @Test
    void aForgedHeaderMovesNobodyToAnotherBucket() {
        assertThat(of(List.of(), "203.0.113.7", "1.2.3.4")).isEqualTo("203.0.113.7");
        assertThat(of(List.of("10.0.0.0/8"), "203.0.113.7", "1.2.3.4")).isEqualTo("203.0.113.7");
    }

    @Test
    void behindATrustedProxyTheNearestStrangerCounts() {
        assertThat(of(List.of("10.0.0.0/8"), "10.1.2.3", "1.2.3.4, 198.51.100.9, 10.9.9.9"))
                .isEqualTo("198.51.100.9");
        assertThat(of(List.of("10.0.0.0/8"), "10.1.2.3", "1.2.3.4", "198.51.100.9"))
                .isEqualTo("198.51.100.9");
        assertThat(of(List.of("10.0.0.0/8", "::1"), "::1", "198.51.100.9")).isEqualTo("198.51.100.9");
        assertThat(of(List.of("10.0.0.0/8"), "::ffff:10.0.0.1", "198.51.100.9")).isEqualTo("198.51.100.9");
    }

    @Test
    void whatIsNoAddressEndsTheWay() {
        assertThat(of(List.of("10.0.0.1"), "10.0.0.1", "1.2.3.4, <script>")).isEqualTo("10.0.0.1");
        assertThat(of(List.of("10.0.0.1"), "10.0.0.1", "")).isEqualTo("10.0.0.1");
    }

    @Test
    void allAddressesOfOneIpv6CustomerAreTheSame() {
        String one = of(List.of(), "2001:db8:1:2:3:4:5:6", "");
        assertThat(of(List.of(), "2001:db8:1:2:ffff::1", "")).isEqualTo(one);
        assertThat(of(List.of(), "2001:db8:1:3::1", "")).isNotEqualTo(one);
        assertThat(of(List.of("::1"), "::1", "2001:db8:1:2::9")).isEqualTo(one);
        assertThat(of(List.of(), "::ffff:203.0.113.7", "")).isEqualTo("203.0.113.7");
    }

    @Test
    void aNetworkEndsAtItsBits() {
        Network network = Network.parse("192.168.4.0/22");
        assertThat(network.contains("192.168.7.255")).isTrue();
        assertThat(network.contains("192.168.8.0")).isFalse();
        assertThatThrownBy(() -> Network.parse("proxy.internal")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Network.parse("10.0.0.0/33")).isInstanceOf(IllegalArgumentException.class);
    }

    private static String of(List<String> trusted, String socket, String... forwarded) {
        return new ClientAddress(trusted)
                .of(MockServerHttpRequest.get("/")
                        .remoteAddress(new InetSocketAddress(socket, 4711))
                        .header("X-Forwarded-For", forwarded)
                        .build());
    }
}
