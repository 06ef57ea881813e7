package dev.livestall.dashboards.board;

import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says in the log when the figures of a show can't be read any more and when they can again; not at each turn, since a board turns each second. */
final class FiguresLog {
    private static final Logger log = LoggerFactory.getLogger(FiguresLog.class);

    private final String broadcastId;
    private final AtomicBoolean broken = new AtomicBoolean();

    FiguresLog(String broadcastId) {
        this.broadcastId = broadcastId;
    }

    void no(Throwable cause) {
        if (!broken.getAndSet(true)) log.warn("the figures of {} can't be read", broadcastId, cause);
    }

    void yes() {
        if (broken.getAndSet(false)) log.info("the figures of {} can be read again", broadcastId);
    }
}
