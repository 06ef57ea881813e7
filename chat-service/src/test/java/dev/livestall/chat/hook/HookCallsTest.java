package dev.livestall.chat.hook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.livestall.chat.text.HookSettings;
import dev.livestall.edge.outward.OutsideAddresses;
import dev.livestall.edge.tokens.TokenSigner;
import dev.livestall.events.HookTarget;
import dev.livestall.events.HookTarget.OnFailure;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A server that behaves in every way but well. */
class HookCallsTest {
    private static final HookQuestion QUESTION =
            new HookQuestion("shop", "show", "viewer", "보리차", "안녕", Instant.parse("2026-11-22T11:00:00Z"));

    private final AtomicInteger inside = new AtomicInteger();
    private final AtomicReference<String> signature = new AtomicReference<>("");
    private final AtomicReference<byte[]> asked = new AtomicReference<>(new byte[0]);
    private static RSAKey key;
    private HttpServer server;
    private HookCalls calls;

    @BeforeAll
    static void makeAKey() throws Exception {
        key = new RSAKeyGenerator(2048).keyID("k").generate();
    }

    @BeforeEach
    void start() throws Exception {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newCachedThreadPool());
        answer("/allow", 200, "{\"action\":\"allow\"}");
        answer("/change", 200, "{\"action\":\"change\",\"text\":\"안녕하세요\"}");
        answer("/broken", 500, "{\"action\":\"allow\"}");
        answer("/nonsense", 200, "<html>");
        answer("/unknown", 200, "{\"action\":\"explode\"}");
        answer("/nothing", 200, "{}");
        server.createContext("/huge", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            byte[] blanks = " ".repeat(65_536).getBytes(UTF_8);
            for (int i = 0; i < 16_384; i++) exchange.getResponseBody().write(blanks);
        });
        server.createContext("/inside", exchange -> {
            inside.incrementAndGet();
            send(exchange, 200, "{\"action\":\"allow\"}");
        });
        server.createContext("/redirect", exchange -> {
            exchange.getResponseHeaders().set("Location", url("/inside"));
            send(exchange, 302, "");
        });
        server.createContext("/slow", exchange -> {
            sleep();
            send(exchange, 200, "{\"action\":\"allow\"}");
        });
        server.start();
        calls = calls(new HookSettings(true, 65_536, 10));
    }

    private HookCalls calls(HookSettings settings) {
        OutsideAddresses addresses = new OutsideAddresses(settings.allowLoopback());
        return new HookCalls(new TokenSigner("livestall-chat", key.toJSONString()), settings, addresses);
    }

    @AfterEach
    void stop() {
        calls.destroy();
        server.stop(0);
    }

    @Test
    void theAnswerIsRead() {
        assertThat(ask("/allow").action()).isEqualTo(HookAnswer.Action.ALLOW);
        assertThat(ask("/change")).isEqualTo(new HookAnswer(HookAnswer.Action.CHANGE, "안녕하세요"));
    }

    @Test
    void whatIsNoAnswerIsAFailure() {
        for (String path : new String[] {"/broken", "/nonsense", "/unknown", "/nothing", "/huge", "/slow", "/none"}) {
            assertThatThrownBy(() -> ask(path)).as(path).isNotNull();
        }
    }

    @Test
    void noRedirectIsFollowed() {
        assertThatThrownBy(() -> ask("/redirect")).hasMessageContaining("302");
        assertThat(inside).hasValue(0);
    }

    @Test
    void aNameOfSomethingInsideIsNotConnectedTo() {
        HookCalls strict = calls(new HookSettings(false, 65_536, 10));
        String url =
                "https://localhost.localdomain.example:" + server.getAddress().getPort() + "/inside";
        assertThatThrownBy(() -> strict.ask(target(url("/inside")), QUESTION).block())
                .isNotNull();
        assertThatThrownBy(() -> strict.ask(target(url), QUESTION).block()).isNotNull();
        assertThat(inside).hasValue(0);
        strict.destroy();
    }

    @Test
    void theSignatureIsOverTheBody() throws Exception {
        ask("/allow");
        SignedJWT jwt = SignedJWT.parse(signature.get());
        assertThat(jwt.verify(new RSASSAVerifier(key.toPublicJWK()))).isTrue();
        assertThat(jwt.getHeader().getType().getType()).isEqualTo("hook+jwt");
        assertThat(jwt.getJWTClaimsSet().getSubject()).isEqualTo("shop");
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(asked.get());
        assertThat(jwt.getJWTClaimsSet().getStringClaim("sha256"))
                .isEqualTo(Base64.getUrlEncoder().withoutPadding().encodeToString(hash));
        assertThat(new String(asked.get(), UTF_8))
                .isEqualTo("{\"shopId\":\"shop\",\"broadcastId\":\"show\",\"viewerId\":\"viewer\",\"nickname\":\"보리차\","
                        + "\"text\":\"안녕\",\"at\":\"2026-11-22T11:00:00Z\"}");
    }

    private HookAnswer ask(String path) {
        return calls.ask(target(url(path)), QUESTION).block(Duration.ofSeconds(10));
    }

    private HookTarget target(String url) {
        return new HookTarget(url, 2_000, OnFailure.CLOSED);
    }

    private String url(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    private void answer(String path, int status, String body) {
        server.createContext(path, exchange -> send(exchange, status, body));
    }

    private void send(HttpExchange exchange, int status, String body) throws IOException {
        signature.set(exchange.getRequestHeaders().getFirst("Livestall-Signature"));
        asked.set(exchange.getRequestBody().readAllBytes());
        exchange.sendResponseHeaders(status, body.length() == 0 ? -1 : body.getBytes(UTF_8).length);
        exchange.getResponseBody().write(body.getBytes(UTF_8));
        exchange.close();
    }

    private static void sleep() {
        try {
            Thread.sleep(4_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
