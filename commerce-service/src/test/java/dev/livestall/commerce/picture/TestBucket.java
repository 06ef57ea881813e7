package dev.livestall.commerce.picture;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** A store that speaks as much of S3 as pictures need, and lets in nobody whose signature (version 4) it can't work out itself. */
final class TestBucket implements AutoCloseable {
    static final String ACCESS_KEY = "AKTEST";
    static final String SECRET_KEY = "sesame/open+";
    private static final Pattern AUTHORIZATION = Pattern.compile(
            "AWS4-HMAC-SHA256 Credential=AKTEST/(\\d{8})/([a-z0-9-]+)/s3/aws4_request, ?SignedHeaders=([^,]+), ?Signature=([0-9a-f]{64})");

    private final HttpServer server;
    private final Map<String, Kept> kept = new ConcurrentHashMap<>();
    private final AtomicInteger asked = new AtomicInteger();
    private volatile int status = 200;
    private volatile long pauseMillis;

    private record Kept(String mediaType, byte[] bytes) {}

    TestBucket() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/", this::answer);
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** From now on every request is answered so. */
    void answersWith(int status) {
        this.status = status;
    }

    void answersAfter(long millis) {
        pauseMillis = millis;
    }

    int asked() {
        return asked.get();
    }

    /** The media type of what is kept below this path, such as {@code /bucket/name}. */
    String mediaType(String path) {
        return Objects.requireNonNull(kept.get(path), path).mediaType;
    }

    int size() {
        return kept.size();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            asked.incrementAndGet();
            byte[] body = exchange.getRequestBody().readAllBytes();
            Thread.sleep(pauseMillis);
            if (status != 200) say(exchange, status, "<Error><Code>InternalError</Code></Error>");
            else if (!isSigned(exchange, body)) say(exchange, 403, "<Error><Code>SignatureDoesNotMatch</Code></Error>");
            else serve(exchange, body);
        } catch (InterruptedException | GeneralSecurityException e) {
            throw new IOException(e);
        }
    }

    private void serve(HttpExchange exchange, byte[] body) throws IOException {
        String path = exchange.getRequestURI().getRawPath();
        if (exchange.getRequestMethod().equals("PUT")) {
            kept.put(path, new Kept(exchange.getRequestHeaders().getFirst("Content-Type"), body));
            exchange.sendResponseHeaders(200, -1);
            return;
        }
        Kept found = kept.get(path);
        if (found == null) {
            say(exchange, 404, "<Error><Code>NoSuchKey</Code><Message>none</Message></Error>");
            return;
        }
        exchange.sendResponseHeaders(200, found.bytes.length);
        exchange.getResponseBody().write(found.bytes);
    }

    private static void say(HttpExchange exchange, int status, String xml) throws IOException {
        byte[] body = xml.getBytes(UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/xml");
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
    }

    private static boolean isSigned(HttpExchange exchange, byte[] body) throws GeneralSecurityException {
        var headers = exchange.getRequestHeaders();
        Matcher given = AUTHORIZATION.matcher(Objects.requireNonNullElse(headers.getFirst("Authorization"), ""));
        String bodyHash = headers.getFirst("X-Amz-Content-Sha256");
        boolean nothingToSign = body.length == 0 && "UNSIGNED-PAYLOAD".equals(bodyHash);
        if (!given.matches() || !nothingToSign && !hex(sha256(body)).equals(bodyHash)) return false;
        String signed = Arrays.stream(given.group(3).split(";"))
                .map(name -> name + ":" + headers.getFirst(name).strip() + "\n")
                .collect(Collectors.joining());
        var uri = exchange.getRequestURI();
        String request = String.join(
                "\n",
                exchange.getRequestMethod(),
                uri.getRawPath(),
                Objects.requireNonNullElse(uri.getRawQuery(), ""),
                signed,
                given.group(3),
                bodyHash);
        String scope = given.group(1) + "/" + given.group(2) + "/s3/aws4_request";
        String text = String.join(
                "\n", "AWS4-HMAC-SHA256", headers.getFirst("X-Amz-Date"), scope, hex(sha256(request.getBytes(UTF_8))));
        byte[] key = ("AWS4" + SECRET_KEY).getBytes(UTF_8);
        for (String part : scope.split("/")) key = hmac(key, part);
        return hex(hmac(key, text)).equals(given.group(4));
    }

    private static byte[] hmac(byte[] key, String text) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        return mac.doFinal(text.getBytes(UTF_8));
    }

    private static byte[] sha256(byte[] bytes) throws GeneralSecurityException {
        return MessageDigest.getInstance("SHA-256").digest(bytes);
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
