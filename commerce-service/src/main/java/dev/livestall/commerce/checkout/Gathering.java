package dev.livestall.commerce.checkout;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.function.BiFunction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

/**
 * Wishes that arrive while others of their kind are under way wait for these and go together then. Nobody waits for others to
 * come: who is alone goes at once. What a wish gets is what the work says of it, empty too; if the work of a whole group fails,
 * or the line is full, each gets empty: nothing was done for it here.
 */
final class Gathering<K, W, R> {
    private static final Logger log = LoggerFactory.getLogger(Gathering.class);

    private final int atOnce;
    private final int most;
    private final int mostWaiting;
    private final BiFunction<K, List<W>, Mono<List<Mono<R>>>> work;
    private final Map<K, Line<W, R>> lines = new HashMap<>();

    /**
     * @param atOnce groups of one kind that are under way
     * @param most wishes of a group
     * @param mostWaiting wishes of one kind that wait
     * @param work says what came of each wish, in their order
     */
    Gathering(int atOnce, int most, int mostWaiting, BiFunction<K, List<W>, Mono<List<Mono<R>>>> work) {
        this.atOnce = atOnce;
        this.most = most;
        this.mostWaiting = mostWaiting;
        this.work = work;
    }

    private record Waiting<W, R>(W wish, Sinks.One<Mono<R>> result) {}

    private static final class Line<W, R> {
        final Queue<Waiting<W, R>> waiting = new ArrayDeque<>();
        int underWay;
    }

    /** Who stops waiting for the answer leaves the wish in its group. */
    Mono<R> add(K kind, W wish) {
        return Mono.defer(() -> {
            var waiting = new Waiting<W, R>(wish, Sinks.one());
            if (!join(kind, waiting)) return Mono.empty();
            goOn(kind);
            return waiting.result.asMono().flatMap(result -> result);
        });
    }

    private synchronized boolean join(K kind, Waiting<W, R> one) {
        var line = lines.computeIfAbsent(kind, k -> new Line<>());
        return line.waiting.size() < mostWaiting && line.waiting.add(one);
    }

    private void goOn(K kind) {
        var group = next(kind);
        if (group.isEmpty()) return;
        Mono.defer(() -> work.apply(kind, group.stream().map(Waiting::wish).toList()))
                // Whoever waits must hear something.
                .switchIfEmpty(Mono.error(() -> new IllegalStateException("nothing was said of " + group.size())))
                .doFinally(end -> ended(kind))
                .subscribe(results -> tell(group, results), fault -> {
                    log.debug("A group of {} goes on one by one", group.size(), fault);
                    tell(group, group.stream().<Mono<R>>map(one -> Mono.empty()).toList());
                });
    }

    private synchronized List<Waiting<W, R>> next(K kind) {
        var line = lines.get(kind);
        var group = new ArrayList<Waiting<W, R>>();
        if (line == null || line.underWay >= atOnce) return group;
        while (group.size() < most && !line.waiting.isEmpty()) group.add(line.waiting.remove());
        if (!group.isEmpty()) line.underWay++;
        return group;
    }

    private void ended(K kind) {
        synchronized (this) {
            var line = lines.get(kind);
            if (line == null) return;
            line.underWay--;
            if (line.underWay == 0 && line.waiting.isEmpty()) lines.remove(kind);
        }
        goOn(kind);
    }

    private static <W, R> void tell(List<Waiting<W, R>> group, List<Mono<R>> results) {
        for (int i = 0; i < group.size(); i++) group.get(i).result.tryEmitValue(results.get(i));
    }

    /** Kinds that have somebody under way or waiting. */
    synchronized int kinds() {
        return lines.size();
    }
}
