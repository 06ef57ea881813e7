package dev.livestall.commerce.outbox;

import dev.livestall.commerce.CommerceSettings;
import dev.livestall.commerce.leader.Bells;
import dev.livestall.commerce.leader.Duty;
import dev.livestall.commerce.leader.Leader;
import dev.livestall.commerce.tenancy.Tenancy;
import java.util.List;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Sends what waits. It asks for every unsent row, never for rows after the last one it saw: ids commit out of order
 * between aggregates. Within an aggregate the pending rows that it sees are always a gapless beginning, because the next
 * sequence can't be taken before the one before it is committed.
 */
@Component
class OutboxRelay extends Duty {
    private static final Logger log = LoggerFactory.getLogger(OutboxRelay.class);
    private static final String PENDING =
            "SELECT id, aggregate, topic, partition, key, payload FROM outbox WHERE sent_at IS NULL ORDER BY id LIMIT $1";
    private static final String SENT = "UPDATE outbox SET sent_at = now() WHERE id = ANY($1)";

    OutboxRelay(Leader leader, Tenancy tenancy, Log kafka, CommerceSettings settings) {
        super(
                leader,
                settings.outbox().poll(),
                leader.heard(Bells.OUTBOX),
                () -> drain(tenancy, kafka, settings.outbox()));
    }

    private static Mono<Void> drain(Tenancy tenancy, Log kafka, CommerceSettings.Outbox settings) {
        return Mono.defer(() -> batch(tenancy, kafka, settings))
                .repeat()
                .takeWhile(mayBeMore -> mayBeMore)
                .then();
    }

    private static Mono<Boolean> batch(Tenancy tenancy, Log kafka, CommerceSettings.Outbox settings) {
        return tenancy.asWorker(tx ->
                        tx.all(PENDING, OutboxRow::read, settings.batchRows()).collectList())
                .flatMap(rows -> send(kafka, rows, settings.aggregatesAtOnce()).flatMap(sent -> mark(tenancy, sent)
                        .thenReturn(rows.size() == settings.batchRows() && sent.size() == rows.size())));
    }

    private static Mono<List<Long>> send(Log kafka, List<OutboxRow> rows, int atOnce) {
        var byAggregate = rows.stream()
                .collect(Collectors.groupingBy(OutboxRow::aggregate))
                .values();
        return Flux.fromIterable(byAggregate)
                .flatMap(inOrder -> sendInOrder(kafka, inOrder), atOnce)
                .collectList();
    }

    // A row that fails ends its aggregate's turn: what follows it waits for the next pass.
    private static Flux<Long> sendInOrder(Log kafka, List<OutboxRow> rows) {
        return Flux.fromIterable(rows)
                .concatMap(row -> kafka.send(row.record()).thenReturn(row.id()), 1)
                .onErrorResume(fault -> {
                    log.warn("{} waits for Kafka: {}", rows.get(0).aggregate(), fault.toString());
                    return Flux.empty();
                });
    }

    private static Mono<Void> mark(Tenancy tenancy, List<Long> sent) {
        if (sent.isEmpty()) return Mono.empty();
        return tenancy.asWorker(tx -> tx.change(SENT, (Object) sent.toArray(Long[]::new)))
                .then();
    }
}
