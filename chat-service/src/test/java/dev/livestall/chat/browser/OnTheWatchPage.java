package dev.livestall.chat.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInfo;

/** Tests of the viewer page on a node of their own, in which the browser never has anything to complain about. */
abstract class OnTheWatchPage {
    static WatchedShow watched;

    @BeforeAll
    static void open(TestInfo tests) throws IOException {
        watched = new WatchedShow(
                tests.getTestClass().orElseThrow().getSimpleName().toLowerCase(Locale.ROOT));
    }

    @AfterAll
    static void close() throws IOException {
        watched.close();
    }

    @AfterEach
    void theBrowserHasNothingToComplainAbout() {
        assertThat(watched.complaints()).isEmpty();
    }
}
