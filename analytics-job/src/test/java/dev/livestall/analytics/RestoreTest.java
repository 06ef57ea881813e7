package dev.livestall.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import dev.livestall.analytics.AnalyticsWorkflowTest.Stores;
import dev.livestall.analytics.ingest.RawRecord;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.apache.flink.runtime.testutils.MiniClusterResourceConfiguration;
import org.apache.flink.test.junit5.MiniClusterExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** The whole workflow, stopped with a savepoint in the middle of a show and taken up again by another job. */
class RestoreTest {
    /** With a version, what this run stopped with is stored for {@link StoredSavepointTest}: {@code -Dlivestall.savepoint.version=0.2.0}. */
    private static final String VERSION = System.getProperty("livestall.savepoint.version", "");

    @RegisterExtension
    static final MiniClusterExtension CLUSTER = new MiniClusterExtension(new MiniClusterResourceConfiguration.Builder()
            .setNumberTaskManagers(1)
            .setNumberSlotsPerTaskManager(2)
            .build());

    private final SmallShow show = new SmallShow(Instant.now());

    @TempDir
    Path folder;

    @Test
    void stoppedInTheMiddleAndTakenUpAgainItHasTheSameFigures() throws Exception {
        List<RawRecord> records = AnalyticsWorkflowTest.raw(show.records(), Instant.now());
        int middle = records.size() / 2;
        List<RawRecord> rest = records.subList(middle, records.size());
        Stores.clear();
        Path savepoint = StoppableJob.stopAfter(records.subList(0, middle), folder);
        assertThat(Stores.DOCUMENTS).as("what the first job wrote").containsKey("livestall-live/" + show.broadcast);
        var figures = StoppableJob.figures();
        Stores.clear();
        StoppableJob.goOn(savepoint, rest);
        var second = StoppableJob.figures();
        figures.putAll(second);
        new SmallShowFigures(show).assertThatTheyAre(figures);
        var stored = new StoredShow(VERSION.isEmpty() ? folder.resolve("kept") : StoredShow.FOLDER.resolve(VERSION));
        stored.keep(savepoint, rest, second);
        assertThat(stored.rest()).hasSameSizeAs(rest);
        assertThat(stored.documents()).isEqualTo(second);
    }
}
