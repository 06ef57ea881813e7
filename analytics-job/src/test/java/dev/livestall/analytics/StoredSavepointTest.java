package dev.livestall.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import dev.livestall.analytics.AnalyticsWorkflowTest.Stores;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.flink.runtime.testutils.MiniClusterResourceConfiguration;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.test.junit5.MiniClusterExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Today's job takes up what jobs of earlier versions left, each in the middle of a show, and comes to the same figures. */
class StoredSavepointTest {
    @RegisterExtension
    static final MiniClusterExtension CLUSTER = new MiniClusterExtension(new MiniClusterResourceConfiguration.Builder()
            .setNumberTaskManagers(1)
            .setNumberSlotsPerTaskManager(2)
            .build());

    static List<StoredShow> versions() throws IOException {
        return StoredShow.all();
    }

    @ParameterizedTest
    @MethodSource("versions")
    void aJobOfTodayGoesOnFromIt(StoredShow stored) throws Exception {
        Stores.clear();
        StoppableJob.goOn(stored.folder(), stored.rest());
        var figures = StoppableJob.figures();
        var expected = stored.documents();
        assertThat(expected).isNotEmpty();
        assertThat(figures).containsOnlyKeys(expected.keySet());
        expected.forEach((key, document) -> assertHolds(key, document, figures.get(key)));
        assertThat(Stores.LETTERS).isEmpty();
    }

    /** A later version may say more, but nothing else. */
    private static void assertHolds(String where, Object expected, Object found) {
        if (expected instanceof Map<?, ?> fields && found instanceof Map<?, ?> there) {
            fields.forEach((name, value) -> assertHolds(where + '.' + name, value, there.get(name)));
        } else if (expected instanceof List<?> items && found instanceof List<?> there) {
            assertThat(there).as(where).hasSameSizeAs(items);
            for (int i = 0; i < items.size(); i++) assertHolds(where + '[' + i + ']', items.get(i), there.get(i));
        } else {
            assertThat(found).as(where).isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @MethodSource("versions")
    void eachOperatorWithStateInItIsStillThere(StoredShow stored) throws Exception {
        assertThat(stored.uids()).contains("tally-audience", "tally-orders", "credit-touches", "keep-facts");
        assertThat(uids()).containsAll(stored.uids());
    }

    @Test
    void eachOperatorHasAUidOfItsOwn() {
        assertThat(uids()).contains("records", "closing", "tally-audience");
    }

    private static Set<String> uids() {
        var environment = StreamExecutionEnvironment.getExecutionEnvironment();
        AnalyticsJob.define(environment, AnalyticsSettings.load(Map.of()));
        var uids = new TreeSet<String>();
        for (var node : environment.getStreamGraph(false).getStreamNodes()) {
            assertThat(node.getTransformationUID())
                    .as("uid of " + node.getOperatorName())
                    .isNotBlank();
            uids.add(node.getTransformationUID());
        }
        return uids;
    }
}
