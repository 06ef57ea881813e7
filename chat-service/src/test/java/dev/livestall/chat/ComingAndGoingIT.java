package dev.livestall.chat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.livestall.chat.harness.Node;
import dev.livestall.chat.harness.RawSocket;
import dev.livestall.chat.harness.Show;
import dev.livestall.chat.harness.Stack;
import dev.livestall.chat.presence.Presence;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** What connections leave behind when they are over. */
class ComingAndGoingIT {
    private static final int EACH_ROUND = 200;
    /** Of pools that grow by themselves. */
    private static final int OTHERS = 4;

    @Test
    @EnabledOnOs(OS.LINUX)
    void nothingIsLeftOpenOfThoseWhoWent() throws IOException {
        Show show = Show.live();
        String token = show.mint(Stack.ONE).path("token").stringValue();
        comeAndGo(show, token);
        awaitEmpty(show);
        long before = openFiles();
        for (int round = 0; round < 3; round++) comeAndGo(show, token);
        awaitEmpty(show);
        Awaitility.await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(openFiles())
                .isLessThanOrEqualTo(before + OTHERS));
    }

    /** A third never joins, a third leaves in the middle of a frame. */
    private static void comeAndGo(Show show, String token) throws IOException {
        for (int i = 0; i < EACH_ROUND; i++) {
            try (RawSocket socket = new RawSocket(Stack.ONE, show.id, "Origin: " + Node.ORIGIN)) {
                if (i % 3 == 0) continue;
                socket.write(RawSocket.FINAL_TEXT, "{\"type\":\"join\",\"token\":\"" + token + "\"}");
                assertThat(socket.text()).contains("hello");
                if (i % 3 == 1) socket.write(RawSocket.TEXT, "{\"type\":");
            }
        }
    }

    private static void awaitEmpty(Show show) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> Stack.ONE.bean(Presence.class).viewers(show.id) == 0);
    }

    private static long openFiles() throws IOException {
        try (Stream<Path> open = Files.list(Path.of("/proc/self/fd"))) {
            return open.count();
        }
    }
}
