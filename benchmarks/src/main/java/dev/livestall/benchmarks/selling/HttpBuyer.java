package dev.livestall.benchmarks.selling;

import java.io.IOException;
import java.net.URI;
import java.util.Map;
import java.util.UUID;

/** Checks out one unit of an item, again and again, each time as a new order. */
final class HttpBuyer implements Rush.One {
    private static final int CREATED = 201;
    private static final int CONFLICT = 409;

    private final Wire wire;
    private final String body;
    private final boolean wantsRefusal;

    /** @param wantsRefusal whether "sold-out" is what counts */
    HttpBuyer(String url, String ref, boolean wantsRefusal) throws IOException {
        wire = new Wire(URI.create(url));
        body = "{\"ref\":\"" + ref + "\",\"quantity\":1}";
        this.wantsRefusal = wantsRefusal;
    }

    @Override
    public boolean tryOnce() throws IOException {
        var answer = wire.post(
                "/api/commerce/checkouts",
                Map.of("Idempotency-Key", UUID.randomUUID().toString()),
                body);
        if (answer.status() != CREATED && answer.status() != CONFLICT) {
            throw new IOException("a checkout answered " + answer.status() + " " + answer.body());
        }
        return wantsRefusal ? answer.body().contains("sold-out") : answer.status() == CREATED;
    }

    @Override
    public void close() throws IOException {
        wire.close();
    }
}
