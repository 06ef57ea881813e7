package dev.livestall.commerce.outbox;

import dev.livestall.commerce.CommerceSettings;
import dev.livestall.commerce.leader.Bells;
import dev.livestall.commerce.leader.Duty;
import dev.livestall.commerce.leader.Leader;
import dev.livestall.commerce.tenancy.Tenancy;
import dev.livestall.edge.traces.Steps;
import dev.livestall.traces.Traces;
import dev.livestall.traces.Tracing;
import io.opentelemetry.api.trace.SpanKind;
import java.util.List;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Sends what waits. It asks for every unsent row, never for rows after the last one it saw: ids commit out of order
 * between aggregates. Within an aggregate the pending rows that it sees are always a gapless beginning, because the next
 * sequence can't be taken before the one before it is committed. An aggregate that Kafka does not take rests for a while
 * and is left out of the looks meanwhile, so that its backlog, however long, holds up nobody else's.
 */
@Component
class OutboxRelay extends Duty {
    private static final Logger log = LoggerFactory.getLogger(OutboxRelay.class);
    private static final String PENDING = """
            SELECT id, aggregate, topic, partition, key, payload FROM outbox
            WHERE sent_at IS NULL AND aggregate <> ALL ($2) ORDER BY id LIMIT $1
            """;
    private static final String SENT = "UPDATE outbox SET sent_at = now() WHERE id = ANY($1)";

    @Autowired
    OutboxRelay(Leader leader, Tenancy tenancy, Log kafka, CommerceSettings settings, Traces traces) {
        this(
                leader,
                settings.outbox(),
                new Sending(tenancy, kafka, settings.outbox(), new RestingAggregates(), traces.orders()));
    }

    private OutboxRelay(Leader leader, CommerceSettings.Outbox settings, Sending sending) {
        super(leader, settings.poll(), leader.heard(Bells.OUTBOX), sending::drain);
    }

    private record Sending(
            Tenancy tenancy, Log kafka, CommerceSettings.Outbox settings, RestingAggregates resting, Tracing traced) {
        Mono<Void> drain() {
            return Mono.defer(this::batch)
                    .repeat()
                    .takeWhile(mayBeMore -> mayBeMore)
                    .then();
        }

        private Mono<Boolean> batch() {
            var left = resting.now();
            return tenancy.asWorker(tx -> tx.all(PENDING, OutboxRow::read, settings.batchRows(), (Object) left)
                            .collectList())
                    .flatMap(rows -> send(rows).flatMap(sent -> mark(sent)
                            // A full look of which something went: there may be more. If nothing went, Kafka is
                            // away as a whole.
                            .thenReturn(rows.size() == settings.batchRows() && !sent.isEmpty())));
        }

        private Mono<List<Long>> send(List<OutboxRow> rows) {
            var byAggregate = rows.stream()
                    .collect(Collectors.groupingBy(OutboxRow::aggregate))
                    .values();
            return Flux.fromIterable(byAggregate)
                    .flatMap(this::sendInOrder, settings.aggregatesAtOnce())
                    .collectList();
        }

        // A row that fails ends its aggregate's turn: what follows it waits until it has rested.
        private Flux<Long> sendInOrder(List<OutboxRow> rows) {
            String aggregate = rows.get(0).aggregate();
            return Flux.fromIterable(rows)
                    .concatMap(row -> send(row).thenReturn(row.id()), 1)
                    .doOnComplete(() -> resting.wentWell(aggregate))
                    .onErrorResume(fault -> {
                        var pause = resting.rest(aggregate);
                        log.warn("{} waits {} for Kafka: {}", aggregate, pause, fault.toString());
                        return Flux.empty();
                    });
        }

        private Mono<Void> send(OutboxRow row) {
            return Steps.of(traced, row.orderId(), "send to Kafka", SpanKind.PRODUCER, kafka.send(row.record()));
        }

        private Mono<Void> mark(List<Long> sent) {
            if (sent.isEmpty()) return Mono.empty();
            return tenancy.asWorker(tx -> tx.change(SENT, (Object) sent.toArray(Long[]::new)))
                    .then();
        }
    }
}
