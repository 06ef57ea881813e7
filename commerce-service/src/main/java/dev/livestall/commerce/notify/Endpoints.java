package dev.livestall.commerce.notify;

import dev.livestall.commerce.access.StaffMember;
import dev.livestall.commerce.alert.Alerts;
import dev.livestall.commerce.audit.Audit;
import dev.livestall.commerce.tenancy.Tx;
import dev.livestall.edge.outward.OutwardHttp;
import dev.livestall.edge.problems.CommonProblems;
import dev.livestall.edge.problems.ProblemType;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** A shop's endpoints. Each change is in the audit. */
@Component
class Endpoints {
    /** The kind of the alert that tells of one that was paused; its subject is the endpoint. */
    static final String PAUSED = "webhook-paused";

    private static final ProblemType LIMIT =
            new ProblemType("webhook-limit", 409, "As many endpoints as a shop may have");
    private static final String ALL = "SELECT " + Endpoint.COLUMNS + " FROM webhook_endpoint ORDER BY made_at, id";
    private static final String ONE = "SELECT " + Endpoint.COLUMNS + " FROM webhook_endpoint WHERE id = $1";
    private static final String ADD =
            "INSERT INTO webhook_endpoint (id, shop_id, url, events, secret, made_at) VALUES ($1, $2, $3, $4, $5, $6)";
    private static final String ROTATE =
            "UPDATE webhook_endpoint SET previous_secret = secret, previous_until = $3, secret = $2" + " WHERE id = $1";
    private static final String RESUME =
            "UPDATE webhook_endpoint SET paused_at = NULL, failures_in_row = 0 WHERE id = $1";
    private static final String SEND_NOW =
            "UPDATE webhook_delivery SET next_try_at = $2 WHERE endpoint_id = $1 AND state = 'waiting'";

    private final OutwardHttp http;
    private final Alerts alerts;
    private final Audit audit;
    private final NotifySettings settings;

    Endpoints(OutwardHttp http, Alerts alerts, Audit audit, NotifySettings settings) {
        this.http = http;
        this.alerts = alerts;
        this.audit = audit;
        this.settings = settings;
    }

    record Made(UUID id, WebhookSecret secret) {}

    Flux<Endpoint> all(Tx tx) {
        return tx.all(ALL, Endpoint::read);
    }

    /** Problem {@code not-found}. */
    Mono<Endpoint> known(Tx tx, UUID id) {
        return tx.one(ONE, Endpoint::read, id).switchIfEmpty(Mono.error(() -> CommonProblems.NOT_FOUND.problem()));
    }

    /** Problems: {@code invalid} for an address that is not outside, {@code webhook-limit}. */
    Mono<Made> add(Tx tx, StaffMember staff, String url, List<Notable> events) {
        var made = new Made(UUID.randomUUID(), WebhookSecret.fresh());
        return outside(url)
                .then(Mono.defer(() -> all(tx).count()))
                .flatMap(there -> there >= settings.endpointsPerShop() ? Mono.error(LIMIT.problem()) : Mono.just(there))
                .then(Mono.defer(() -> tx.change(
                        ADD,
                        made.id(),
                        staff.shopId(),
                        url,
                        Notable.words(events),
                        made.secret().key(),
                        tx.now())))
                .then(noted(tx, staff, "webhook.add", made.id()))
                .thenReturn(made);
    }

    Mono<Void> change(Tx tx, StaffMember staff, UUID id, String url, List<Notable> events) {
        return outside(url)
                .then(known(tx, id))
                .then(tx.change(
                        "UPDATE webhook_endpoint SET url = $2, events = $3 WHERE id = $1",
                        id,
                        url,
                        Notable.words(events)))
                .then(noted(tx, staff, "webhook.change", id));
    }

    /** Its messages go with it. */
    Mono<Void> remove(Tx tx, StaffMember staff, UUID id) {
        return known(tx, id)
                .then(tx.change("DELETE FROM webhook_endpoint WHERE id = $1", id))
                .then(alerts.resolve(tx, PAUSED, id.toString()))
                .then(noted(tx, staff, "webhook.remove", id));
    }

    /** A new secret. The one before is signed with too for a while, so that the shop's server may change without a gap. */
    Mono<WebhookSecret> rotate(Tx tx, StaffMember staff, UUID id) {
        var fresh = WebhookSecret.fresh();
        return known(tx, id)
                .then(tx.change(ROTATE, id, fresh.key(), tx.now().plus(settings.oldSecret())))
                .then(noted(tx, staff, "webhook.secret", id))
                .thenReturn(fresh);
    }

    /** What waited is sent now. */
    Mono<Void> resume(Tx tx, StaffMember staff, UUID id) {
        return known(tx, id)
                .then(tx.change(RESUME, id))
                .then(tx.change(SEND_NOW, id, tx.now()))
                .then(alerts.resolve(tx, PAUSED, id.toString()))
                .then(noted(tx, staff, "webhook.resume", id));
    }

    Mono<Void> noted(Tx tx, StaffMember staff, String action, UUID subject) {
        return audit.append(tx, staff.shopId(), staff.id(), action, subject);
    }

    private Mono<Void> outside(String url) {
        return http.isAllowed(url)
                ? Mono.empty()
                : Mono.error(() -> CommonProblems.INVALID
                        .problem()
                        .and("errors", List.of(Map.of("field", "url", "code", "not-allowed"))));
    }
}
