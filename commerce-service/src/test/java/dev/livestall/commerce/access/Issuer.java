package dev.livestall.commerce.access;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Date;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.springframework.web.util.UriComponentsBuilder;

/** A small OpenID Connect issuer: discovery, keys, and codes that are good once for who proves to have asked for them. */
final class Issuer implements AutoCloseable {
    static final String CLIENT = "livestall";
    static final String SECRET = "the client's secret";

    private final HttpServer server;
    private final RSAKey key = newKey();
    private final RSAKey unknownKey = newKey();
    private final Map<String, Asked> codes = new ConcurrentHashMap<>();
    private volatile UnaryOperator<JWTClaimsSet.Builder> twist = claims -> claims;
    private volatile String signs = "key";

    private record Asked(Map<String, String> request, String subject, String email) {}

    Issuer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/.well-known/openid-configuration", it -> send(it, 200, """
                {"issuer":"%1$s","authorization_endpoint":"%1$s/authorize","token_endpoint":"%1$s/token","jwks_uri":"%1$s/keys"}
                """.formatted(url())));
        server.createContext("/keys", it -> send(it, 200, new JWKSet(key.toPublicJWK()).toString()));
        server.createContext("/token", this::token);
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** What the issuer's page does when the person says yes: the address that the browser is sent back to. */
    URI agrees(URI asking, String subject, String email) {
        var request =
                UriComponentsBuilder.fromUri(asking).build().getQueryParams().toSingleValueMap().entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, it -> decoded(it.getValue())));
        if (!request.get("client_id").equals(CLIENT)) throw new AssertionError("an unknown client: " + request);
        var code = UUID.randomUUID().toString();
        codes.put(code, new Asked(request, subject, email));
        return URI.create(request.get("redirect_uri") + "?code=" + code + "&state=" + request.get("state"));
    }

    /** From now on ID tokens are like that. */
    void says(UnaryOperator<JWTClaimsSet.Builder> twist) {
        this.twist = twist;
    }

    /** @param with key, unknown or nothing */
    void signs(String with) {
        this.signs = with;
    }

    private void token(HttpExchange exchange) throws IOException {
        var form = Arrays.stream(
                        new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8).split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> decoded(pair[1])));
        var asked = codes.remove(form.get("code"));
        var basic = decoded(new String(
                Base64.getDecoder()
                        .decode(exchange.getRequestHeaders()
                                .getFirst("Authorization")
                                .substring(6)),
                StandardCharsets.UTF_8));
        var isRight = asked != null
                && basic.equals(CLIENT + ":" + SECRET)
                && form.get("redirect_uri").equals(asked.request().get("redirect_uri"))
                && challenge(form.get("code_verifier")).equals(asked.request().get("code_challenge"));
        if (isRight)
            send(
                    exchange,
                    200,
                    "{\"access_token\":\"x\",\"token_type\":\"Bearer\",\"id_token\":\"" + idToken(asked) + "\"}");
        else send(exchange, 400, "{\"error\":\"invalid_grant\"}");
    }

    private String idToken(Asked asked) {
        var claims = twist.apply(new JWTClaimsSet.Builder()
                        .issuer(url())
                        .audience(CLIENT)
                        .subject(asked.subject())
                        .issueTime(new Date())
                        .expirationTime(Date.from(Instant.now().plusSeconds(300)))
                        .claim("nonce", asked.request().get("nonce"))
                        .claim("email", asked.email())
                        .claim("email_verified", true)
                        .claim("name", "세나"))
                .build();
        if (signs.equals("nothing")) return new PlainJWT(claims).serialize();
        try {
            var token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256)
                            .keyID(key.getKeyID())
                            .build(),
                    claims);
            token.sign(new RSASSASigner(signs.equals("key") ? key : unknownKey));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String challenge(String verifier) {
        try {
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(
                            MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static RSAKey newKey() {
        try {
            return new RSAKeyGenerator(2048).keyID("one").generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    private static void send(HttpExchange exchange, int status, String json) throws IOException {
        var bytes = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
