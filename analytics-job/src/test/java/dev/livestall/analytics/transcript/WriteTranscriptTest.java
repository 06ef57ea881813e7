package dev.livestall.analytics.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import dev.livestall.analytics.ingest.Erasure;
import dev.livestall.analytics.ingest.Line;
import dev.livestall.analytics.ingest.Show;
import dev.livestall.analytics.sink.Document;
import dev.livestall.events.Fingerprint;
import dev.livestall.events.Mode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.util.KeyedBroadcastOperatorTestHarness;
import org.apache.flink.streaming.util.ProcessFunctionTestHarnesses;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Words that were taken back, or whose author is to be forgotten, are in no document and in no state. */
class WriteTranscriptTest {
    private static final Show SHOW = new Show("shop", "show", Mode.LIVE);
    private static final Duration FORGET = Duration.ofDays(30);
    private static final long ANA = Fingerprint.ofViewer("shop", "ana");
    private static final long BO = Fingerprint.ofViewer("shop", "bo");

    private KeyedBroadcastOperatorTestHarness<String, Line, Erasure, Document> harness;

    @BeforeEach
    void open() throws Exception {
        harness = ProcessFunctionTestHarnesses.forKeyedBroadcastProcessFunction(
                new WriteTranscript(FORGET), Line::messageId, Types.STRING, WriteTranscript.ERASED);
    }

    @AfterEach
    void close() throws Exception {
        harness.close();
    }

    @Test
    void aLineIsForgottenAndItsWordsAreGoneOnceItIsRemoved() throws Exception {
        posted("m1", ANA, 1);
        removed("m1");
        posted("m1", ANA, 1); // a retry that comes after the removal
        assertThat(written().get(0)).contains("비밀");
        assertThat(written().subList(1, 3)).allSatisfy(later -> assertThat(later)
                .doesNotContain("비밀", "이름", "author\":")
                .contains("\"removed\":true"));
        harness.setProcessingTime(FORGET.toMillis() + 1);
        removed("m1");
        assertThat(written()).as("nothing is known of it any more").hasSize(3);
    }

    @Test
    void aRemovalThatIsReadFirstLeavesNoWordOfItsLine() throws Exception {
        removed("m1");
        posted("m1", ANA, 1);
        assertThat(written()).singleElement().satisfies(only -> assertThat(only).doesNotContain("비밀"));
    }

    @Test
    void whatAnErasedViewerWroteIsWrittenAgainWithoutWordsAndOthersLinesStay() throws Exception {
        posted("m1", ANA, 1);
        posted("m2", BO, 2);
        posted("m3", ANA, 3);
        erase(ANA, 100);
        assertThat(documents()).hasSize(5);
        assertThat(documents().subList(3, 5))
                .allSatisfy(document -> assertThat(document.version()).isEqualTo(MessageTally.ERASED_VERSION + 1))
                .extracting(Document::id)
                .containsExactlyInAnyOrder("m1", "m3");
        assertThat(written().subList(3, 5))
                .allSatisfy(document -> assertThat(document).doesNotContain("비밀", "이름", "author\":"));
    }

    @Test
    void aLineThatIsReadAfterItsAuthorsErasureShowsNoWord() throws Exception {
        erase(ANA, 100);
        posted("m1", ANA, 1);
        posted("m1", ANA, 1);
        posted("m2", BO, 1);
        assertThat(written().subList(0, 2))
                .allSatisfy(document -> assertThat(document).doesNotContain("비밀", "이름"));
        assertThat(written().get(2)).contains("비밀");
    }

    @Test
    void whatIsWrittenAfterTheErasureIsNotMeant() throws Exception {
        erase(ANA, 100);
        erase(ANA, 50); // an older one, again
        posted("m1", ANA, 101);
        posted("m2", ANA, 100);
        assertThat(written().get(0)).contains("비밀");
        assertThat(written().get(1)).doesNotContain("비밀");
    }

    private void posted(String id, long author, long at) throws Exception {
        harness.processElement(new Line(SHOW, id, author, at, "이름", "viewer", "비밀", false), 0);
    }

    private void removed(String id) throws Exception {
        harness.processElement(new Line(SHOW, id, 0, 2, "", "", "", true), 0);
    }

    private void erase(long author, long at) throws Exception {
        harness.processBroadcastElement(new Erasure(author, at), 0);
    }

    private List<Document> documents() {
        return harness.extractOutputValues();
    }

    private List<String> written() {
        return documents().stream()
                .map(document -> new String(document.json(), StandardCharsets.UTF_8))
                .toList();
    }
}
