package dev.livestall.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.livestall.chat.harness.Client;
import dev.livestall.chat.harness.Json;
import dev.livestall.chat.harness.Node;
import dev.livestall.chat.harness.RawSocket;
import dev.livestall.chat.harness.Show;
import dev.livestall.chat.harness.Stack;
import dev.livestall.events.DirectoryEntry.SignedOut;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who gets in, and what gets a connection closed. */
class HandshakeIT {
    private static final String OURS = "Origin: " + Node.ORIGIN;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example",
                "null",
                "https://shop.example.evil.com",
                "http://shop.example",
                "https://shop.example:8443",
                "http://localhost:1"
            })
    void aForeignOriginIsRefused(String origin) throws IOException {
        try (RawSocket socket = new RawSocket(Stack.ONE, Show.live().id, "Origin: " + origin)) {
            assertThat(socket.handshake()).startsWith("HTTP/1.1 403");
        }
    }

    @Test
    void theShopsOwnOriginMayOpenItsRoomAndNoOther() throws IOException {
        Show show = Show.live();
        try (Client viewer = Client.open(Stack.ONE, show.id, Show.SHOP_ORIGIN)) {
            viewer.join(show.mint(Stack.ONE).path("token").stringValue());
        }
        try (RawSocket socket = new RawSocket(Stack.ONE, UUID.randomUUID().toString(), "Origin: " + Show.SHOP_ORIGIN)) {
            assertThat(socket.handshake()).startsWith("HTTP/1.1 403");
        }
    }

    @Test
    void anOriginThatTheOwnerAddsIsTakenAndOneThatIsLeftOutIsRefused() {
        Show show = Show.live();
        assertThat(answerTo(show, "https://new.example")).startsWith("HTTP/1.1 403");
        show.allow("https://new.example");
        Awaitility.await().atMost(Duration.ofSeconds(10)).untilAsserted(() -> assertThat(
                        answerTo(show, "https://new.example"))
                .startsWith("HTTP/1.1 101"));
        assertThat(answerTo(show, Show.SHOP_ORIGIN)).startsWith("HTTP/1.1 403");
    }

    private static String answerTo(Show show, String origin) {
        try (RawSocket socket = new RawSocket(Stack.ONE, show.id, "Origin: " + origin)) {
            return socket.handshake();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void whoIsNoBrowserNeedsAValidToken() {
        Show show = Show.live();
        try (Client program = Client.open(Stack.ONE, show.id, null)) {
            program.join(show.mint(Stack.ONE).path("token").stringValue());
        }
        try (Client program = Client.open(Stack.ONE, show.id, null)) {
            program.send(Json.of("{'type':'join','token':'eyJhbGciOiJub25lIn0.e30.'}"));
            assertThat(program.closed()).isEqualTo("1008 token");
        }
    }

    @Test
    void badTokensCloseTheSocket() {
        Show show = Show.live();
        Show other = Show.live();
        List<String> bad = List.of(
                "nonsense",
                other.mint(Stack.ONE).path("token").stringValue(),
                other.staffToken("host"),
                Stack.COMMERCE.token(UUID.randomUUID().toString(), show.shopId, "emperor"),
                Stack.COMMERCE.token(UUID.randomUUID().toString(), show.shopId, "viewer"),
                Stack.COMMERCE.token(UUID.randomUUID().toString(), show.shopId, "host", Duration.ofMinutes(-1)));
        for (String token : bad) {
            try (Client client = Client.open(Stack.ONE, show.id)) {
                client.send(Json.of("{'type':'join','token':'%s'}", token));
                assertThat(client.closed()).as(token).isEqualTo("1008 token");
            }
        }
    }

    @Test
    void aTokenInTheUrlIsRefused() {
        Show show = Show.live();
        String token = show.mint(Stack.ONE).path("token").stringValue();
        assertThat(Stack.ONE
                        .get("/api/chat/broadcasts/" + show.id + "/socket?token=" + token)
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void anUnknownBroadcastClosesWithItsCode() {
        try (Client client = Client.open(Stack.ONE, UUID.randomUUID().toString())) {
            assertThat(client.closed()).isEqualTo("4404 unknown-broadcast");
        }
    }

    @Test
    void whoDoesNotJoinInTimeIsClosed() throws Exception {
        try (Node hasty = Stack.node("hasty", "--LIVESTALL_JOIN_WITHIN=300ms");
                Client silent = Client.open(hasty, Show.live().id)) {
            assertThat(silent.closed()).isEqualTo("1008 join-timeout");
        }
    }

    @Test
    void anExpiredTokenClosesTheSocketWhileItIsOpen() {
        Show show = Show.live();
        String token = Stack.COMMERCE.token(UUID.randomUUID().toString(), show.shopId, "host", Duration.ofSeconds(2));
        try (Client host = Client.open(Stack.ONE, show.id).join(token)) {
            assertThat(host.isClosed()).isFalse();
            assertThat(host.closed()).isEqualTo("1008 token");
        }
    }

    @Test
    void signingOutClosesTheSocketsOfThatPersonWithinASecondAndKeepsTheOldTokenOut() {
        Show show = Show.live();
        String staffId = UUID.randomUUID().toString();
        String token = Stack.COMMERCE.token(staffId, show.shopId, "host");
        try (Client here = Client.open(Stack.ONE, show.id).join(token);
                Client there = Client.open(Stack.TWO, show.id).join(token);
                Client other = show.staff(Stack.ONE, "host")) {
            long start = System.nanoTime();
            Stack.LOG.directory(
                    new SignedOut(staffId, show.shopId, Instant.now().plusSeconds(1)));
            assertThat(here.closed()).isEqualTo("1008 token");
            assertThat(there.closed()).isEqualTo("1008 token");
            // A second is the promise; the rest is for a machine that does much else at the same time.
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(3));
            assertThat(other.isClosed()).isFalse();
            try (Client again = Client.open(Stack.ONE, show.id)) {
                again.send(Json.of("{'type':'join','token':'%s'}", token));
                assertThat(again.closed()).isEqualTo("1008 token");
            }
        }
    }

    @Test
    void theSixthSocketOfAViewerIsClosed() {
        Show show = Show.live();
        String token = show.mint(Stack.ONE).path("token").stringValue();
        List<Client> tabs = new ArrayList<>();
        for (int i = 0; i < 5; i++) tabs.add(Client.open(Stack.ONE, show.id).join(token));
        try (Client sixth = Client.open(Stack.ONE, show.id)) {
            sixth.send(Json.of("{'type':'join','token':'%s'}", token));
            assertThat(sixth.closed()).isEqualTo("1008 rate");
        }
        assertThat(tabs).noneMatch(Client::isClosed);
        tabs.forEach(Client::close);
    }

    @Test
    void compressionIsNotNegotiated() throws IOException {
        try (RawSocket socket =
                new RawSocket(Stack.ONE, Show.live().id, OURS, "Sec-WebSocket-Extensions: permessage-deflate")) {
            assertThat(socket.handshake()).startsWith("HTTP/1.1 101").doesNotContainIgnoringCase("extensions");
        }
    }

    @Test
    void aPlainRequestIsNoHandshake() {
        assertThat(Stack.ONE
                        .get("/api/chat/broadcasts/" + Show.live().id + "/socket")
                        .statusCode())
                .isEqualTo(400);
        assertThatThrownBy(() -> Client.open(Stack.ONE, Show.live().id, "https://evil.example"));
    }

    private static RawSocket open() throws IOException {
        RawSocket socket = new RawSocket(Stack.ONE, Show.live().id, OURS);
        assertThat(socket.handshake()).startsWith("HTTP/1.1 101");
        return socket;
    }
}
