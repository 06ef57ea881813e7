package dev.livestall.dashboards.board;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class FiguresLogTest {
    private final ListAppender<ILoggingEvent> written = new ListAppender<>();
    private final Logger logger = (Logger) LoggerFactory.getLogger(FiguresLog.class);
    private final FiguresLog told = new FiguresLog("show-1");

    @BeforeEach
    void listen() {
        written.start();
        logger.addAppender(written);
    }

    @AfterEach
    void leave() {
        logger.detachAppender(written);
    }

    @Test
    void anOutageIsOneWarningWithItsCause() {
        told.yes();
        told.no(new IllegalStateException("no such index"));
        told.no(new IllegalStateException("no such index"));
        assertThat(levels()).containsExactly(Level.WARN);
        var cause = Objects.requireNonNull(written.list.get(0).getThrowableProxy());
        assertThat(cause.getMessage()).isEqualTo("no such index");
        assertThat(written.list.get(0).getFormattedMessage()).contains("show-1");
    }

    @Test
    void itsEndIsOneLineAndTheNextOutageIsToldAgain() {
        told.no(new IllegalStateException());
        told.yes();
        told.yes();
        told.no(new IllegalStateException());
        assertThat(levels()).containsExactly(Level.WARN, Level.INFO, Level.WARN);
    }

    private List<Level> levels() {
        return written.list.stream().map(ILoggingEvent::getLevel).toList();
    }
}
