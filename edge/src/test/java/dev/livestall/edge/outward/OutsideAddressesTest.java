package dev.livestall.edge.outward;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutsideAddressesTest {
    private final OutsideAddresses outsideOnly = new OutsideAddresses(false);
    private final OutsideAddresses local = new OutsideAddresses(true);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://check.example/x",
                "https://127.0.0.1/",
                "https://[::1]/",
                "https://[::ffff:127.0.0.1]/",
                "https://169.254.169.254/latest",
                "https://2130706433/",
                "https://0177.0.0.1/",
                "https://0x7f.1/",
                "https://127.1/",
                "https://localhost/",
                "file:///etc/passwd",
                "gopher://check.example/",
                "https://user:pass@check.example/",
                "https://check.example/#x",
                "https:///x",
                "check.example",
                "https://check example/",
                ""
            })
    void onlyNamesOutsideOverTlsAreTaken(String url) {
        assertThat(outsideOnly.isAllowed(url)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://check.example/lines?x=1", "https://check.shop.example:8443/"})
    void aShopsOwnServerIsTaken(String url) {
        assertThat(outsideOnly.isAllowed(url)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "127.8.8.8",
                "::1",
                "::ffff:127.0.0.1",
                "::ffff:10.0.0.1",
                "169.254.169.254",
                "10.1.2.3",
                "172.16.0.1",
                "192.168.1.1",
                "100.64.0.1",
                "0.0.0.0",
                "0.1.2.3",
                "224.0.0.1",
                "255.255.255.255",
                "240.0.0.1",
                "198.18.0.1",
                "192.0.0.1",
                "::",
                "fe80::1",
                "fc00::1",
                "fd12::1",
                "ff02::1",
                "64:ff9b::7f00:1",
                "2002:7f00:1::",
                "2001::1"
            })
    void nothingInsideIsConnectedTo(String address) throws Exception {
        assertThat(outsideOnly.isOutside(InetAddress.getByName(address))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"8.8.8.8", "203.0.114.1", "2606:4700::1111", "172.32.0.1", "100.128.0.1"})
    void theRestIs(String address) throws Exception {
        assertThat(outsideOnly.isOutside(InetAddress.getByName(address))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "::1"})
    void thisMachineOnlyWhereTheSettingSaysSo(String address) throws Exception {
        assertThat(local.isOutside(InetAddress.getByName(address))).isTrue();
        assertThat(local.isOutside(InetAddress.getByName("10.0.0.1"))).isFalse();
        assertThat(local.isAllowed("http://127.0.0.1:8080/")).isTrue();
        assertThat(local.isAllowed("file://localhost/etc/passwd")).isFalse();
    }
}
