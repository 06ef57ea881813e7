package dev.livestall.dashboards.erasure;

import dev.livestall.events.DirectoryEntry.ViewerErased;
import jakarta.annotation.PreDestroy;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import reactor.core.Disposable;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.util.retry.Retry;

/** One after the other, and each until it is done: a store that doesn't answer is asked again. */
@Component
public class ForgettingViewers {
    private static final Logger log = LoggerFactory.getLogger(ForgettingViewers.class);
    private static final Duration PAUSE_AFTER_FAILURE = Duration.ofSeconds(5);
    /** A search sees what was written half a second ago. */
    private static final Duration UNTIL_WRITES_ARE_SEEN = Duration.ofSeconds(1);

    private final OldLines lines;
    private final Sinks.Many<ViewerErased> told = Sinks.many().unicast().onBackpressureBuffer();
    private final Disposable work;

    ForgettingViewers(OldLines lines) {
        this.lines = lines;
        work = told.asFlux()
                .concatMap(erased -> forget(erased)
                        .retryWhen(Retry.fixedDelay(Long.MAX_VALUE, PAUSE_AFTER_FAILURE)
                                .doBeforeRetry(failed -> log.warn("words still stand: {}", failed.failure()))))
                .subscribe();
    }

    /** Returns at once. */
    public void add(ViewerErased erased) {
        told.emitNext(erased, Sinks.EmitFailureHandler.FAIL_FAST);
    }

    private Mono<Void> forget(ViewerErased erased) {
        return lines.of(erased)
                .flatMap(page -> page.isEmpty()
                        ? Mono.just(page)
                        : lines.takeWords(page).thenReturn(page).delayElement(UNTIL_WRITES_ARE_SEEN))
                .flatMap(page -> page.isEmpty() ? Mono.empty() : forget(erased));
    }

    @PreDestroy
    void stop() {
        work.dispose();
    }
}
