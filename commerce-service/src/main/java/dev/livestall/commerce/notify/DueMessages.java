package dev.livestall.commerce.notify;

import dev.livestall.commerce.alert.Alerts;
import dev.livestall.commerce.tenancy.Tenancy;
import dev.livestall.commerce.tenancy.Tx;
import io.r2dbc.spi.Row;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The messages whose time has come, and what becomes of them. As the worker: they are those of all shops. */
@Component
class DueMessages {
    /** While one is being sent nobody else takes it; longer than a try may take. */
    private static final Duration LEASE = Duration.ofMinutes(2);

    private static final String TAKE = """
            WITH wanted AS (
                SELECT d.id, d.next_try_at, row_number() OVER (PARTITION BY d.endpoint_id ORDER BY d.next_try_at) AS place
                FROM webhook_delivery d JOIN webhook_endpoint e ON e.id = d.endpoint_id
                WHERE d.state = 'waiting' AND d.next_try_at <= $1 AND e.paused_at IS NULL),
            due AS (
                SELECT id FROM webhook_delivery
                WHERE id IN (SELECT id FROM wanted WHERE place <= $4 ORDER BY next_try_at LIMIT $2)
                    AND state = 'waiting' AND next_try_at <= $1
                FOR UPDATE SKIP LOCKED)
            UPDATE webhook_delivery d SET next_try_at = $3, tries = d.tries + 1, tried_at = $1
            FROM due, webhook_endpoint e WHERE d.id = due.id AND e.id = d.endpoint_id
            RETURNING d.id, d.shop_id, d.endpoint_id, d.body, d.tries, e.url, e.secret,
                CASE WHEN e.previous_until > $1 THEN e.previous_secret END AS previous_secret
            """;
    private static final String DELIVERED =
            "UPDATE webhook_delivery SET state = 'delivered', last_answer = $2 WHERE id = $1";
    private static final String AGAIN = "UPDATE webhook_delivery SET next_try_at = $2, last_answer = $3 WHERE id = $1";
    private static final String FAILED = "UPDATE webhook_delivery SET state = 'failed', last_answer = $2 WHERE id = $1";
    private static final String WELL =
            "UPDATE webhook_endpoint SET failures_in_row = 0 WHERE id = $1 AND failures_in_row > 0";
    private static final String BADLY = """
            UPDATE webhook_endpoint SET failures_in_row = failures_in_row + 1,
                paused_at = CASE WHEN paused_at IS NULL AND ($2 OR failures_in_row + 1 >= $3) THEN $4 ELSE paused_at END
            WHERE id = $1 RETURNING paused_at = $4 AS now_paused
            """;

    private final Tenancy tenancy;
    private final Alerts alerts;
    private final NotifySettings settings;

    DueMessages(Tenancy tenancy, Alerts alerts, NotifySettings settings) {
        this.tenancy = tenancy;
        this.alerts = alerts;
        this.settings = settings;
    }

    /** @param secrets what it is signed with: the present one, and for a while the one before */
    record Message(
            UUID id, UUID shopId, UUID endpointId, String url, byte[] body, int tries, List<WebhookSecret> secrets) {
        static Message read(Row row) {
            var secrets = new ArrayList<WebhookSecret>();
            for (var column : List.of("secret", "previous_secret")) {
                var key = row.get(column, byte[].class);
                if (key != null) secrets.add(new WebhookSecret(key));
            }
            return new Message(
                    row.get("id", UUID.class),
                    row.get("shop_id", UUID.class),
                    row.get("endpoint_id", UUID.class),
                    row.get("url", String.class),
                    row.get("body", byte[].class),
                    row.get("tries", Integer.class),
                    secrets);
        }
    }

    Flux<Message> take() {
        return tenancy.asWorker(tx -> tx.all(
                                TAKE,
                                Message::read,
                                tx.now(),
                                settings.batch(),
                                tx.now().plus(LEASE),
                                settings.ofOneEndpoint())
                        .collectList())
                .flatMapIterable(list -> list);
    }

    Mono<Void> delivered(Message message, String answer) {
        return tenancy.asWorker(tx -> tx.change(DELIVERED, message.id(), answer)
                .then(tx.change(WELL, message.endpointId()))
                .then());
    }

    /** @param isGone the server wants no more of it: no other try, and the endpoint is paused at once */
    Mono<Void> failed(Message message, String answer, boolean isGone) {
        var next = RetryTimes.after(message.tries(), ThreadLocalRandom.current().nextDouble());
        var isLast = isGone || next.isEmpty();
        return tenancy.asWorker(tx -> (isLast
                        ? tx.change(FAILED, message.id(), answer)
                        : tx.change(AGAIN, message.id(), tx.now().plus(next.orElseThrow()), answer))
                .then(badly(tx, message, isLast, answer)));
    }

    private Mono<Void> badly(Tx worker, Message message, boolean isLast, String answer) {
        Instant now = worker.now();
        return worker.one(
                        BADLY,
                        row -> Boolean.TRUE.equals(row.get("now_paused", Boolean.class)),
                        message.endpointId(),
                        isLast,
                        settings.failuresInRow(),
                        now)
                .filter(paused -> paused)
                .flatMap(paused -> alerts.raise(
                        worker,
                        message.shopId(),
                        Endpoints.PAUSED,
                        message.endpointId().toString(),
                        URI.create(message.url()).getHost() + ": " + answer));
    }
}
