package dev.livestall.chat.harness;

import com.sun.net.httpserver.HttpServer;
import dev.livestall.edge.tokens.TokenSigner;
import dev.livestall.events.EventJson;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Map;

/** Stands in for commerce-service as far as this service sees it: its keys, and tokens of staff. */
public final class Commerce {
    private final TokenSigner signer = new TokenSigner("livestall-commerce", Keys.fresh());
    private final HttpServer server;

    Commerce() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        server.createContext("/api/commerce/jwks.json", exchange -> {
            byte[] keys = EventJson.MAPPER.writeValueAsBytes(signer.jwks());
            exchange.sendResponseHeaders(200, keys.length);
            exchange.getResponseBody().write(keys);
            exchange.close();
        });
        server.start();
    }

    String url() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    public String token(String staffId, String shopId, String role) {
        return token(staffId, shopId, role, Duration.ofMinutes(5));
    }

    public String token(String staffId, String shopId, String role, Duration life) {
        return signer.sign("staff+jwt", staffId, life, Map.of("shop", shopId, "role", role, "name", "달빛지기"));
    }
}
