package dev.livestall.backing.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FreePortsTest {
    @Test
    void takesThePreferredPortIfItIsFree() {
        int free = FreePorts.near(0);

        assertThat(FreePorts.near(free)).isEqualTo(free);
    }

    @Test
    void takesTheNextFreePortIfThePreferredOneIsTaken() throws IOException {
        try (ServerSocket taken = new ServerSocket(FreePorts.near(0), 1, InetAddress.getLoopbackAddress())) {
            int port = FreePorts.near(taken.getLocalPort());

            assertThat(port).isGreaterThan(taken.getLocalPort());
            assertThat(FreePorts.isFree(port)).isTrue();
        }
    }

    @Test
    void aServerOnAllAddressesTakesThePortToo() throws IOException {
        try (ServerSocket taken = new ServerSocket(FreePorts.near(0))) {
            assertThat(FreePorts.isFree(taken.getLocalPort())).isFalse();
        }
    }

    @Test
    void neverGivesTheSameFreePortTwice() {
        Set<Integer> given = new HashSet<>();

        for (int i = 0; i < 500; i++) {
            assertThat(given.add(FreePorts.near(0))).isTrue();
        }
    }
}
