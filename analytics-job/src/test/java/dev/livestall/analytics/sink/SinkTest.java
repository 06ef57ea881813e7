package dev.livestall.analytics.sink;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.flink.connector.base.sink.writer.BufferedRequestState;
import org.apache.flink.connector.base.sink.writer.RequestEntryWrapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SinkTest {
    @ParameterizedTest
    @CsvSource({"200,DONE", "201,DONE", "409,DONE", "429,RETRY", "500,RETRY", "503,RETRY", "400,REFUSED", "404,REFUSED"
    })
    void aStaleVersionIsDoneAndOnlyWhatCanSucceedIsSentAgain(int status, Verdict verdict) {
        assertThat(Verdict.of(status)).isEqualTo(verdict);
    }

    @Test
    void aBulkHasOnlyTheNewestVersionOfAnId() {
        var bulk = List.of(document("a", 2), document("b", 1), document("a", 3), document("a", 1));
        assertThat(Newest.of(bulk)).containsExactly(document("a", 3), document("b", 1));
    }

    @Test
    void waitingDocumentsSurviveACheckpoint() throws IOException {
        var document = new Document("livestall-live", "이드", 7, "{\"a\":\"가\"}".getBytes(StandardCharsets.UTF_8));
        var state = new BufferedRequestState<>(List.of(new RequestEntryWrapper<>(document, document.json().length)));
        var serializer = new BufferedDocuments();
        var read = serializer.deserialize(serializer.getVersion(), serializer.serialize(state));
        var again = read.getBufferedRequestEntries().get(0).getRequestEntry();
        assertThat(again).usingRecursiveComparison().isEqualTo(document);
    }

    @Test
    void aLetterFitsIntoARecordAndSaysWhereItCameFrom() {
        var letter = DeadLetter.of("room-events", 2, 41, "r".repeat(9_000), new byte[2_000_000]);
        var record = DeadLetters.record(letter);
        assertThat(record.topic()).isEqualTo("dead-letters");
        assertThat(record.value()).hasSize(DeadLetter.MAX_BYTES);
        var headers = Map.of("topic", "room-events", "partition", "2", "offset", "41");
        headers.forEach((name, value) -> assertThat(
                        new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8))
                .isEqualTo(value));
        assertThat(record.headers().lastHeader("reason").value()).hasSize(DeadLetter.MAX_REASON_CHARS);
    }

    @Test
    void eachTemplateIsStrictAndBelongsToItsAlias() {
        for (String alias : IndexTemplates.ALIASES) {
            assertThat(IndexTemplates.template(alias))
                    .contains("\"" + alias + "-*\"", "\"strict\"", "\"refresh_interval\": \"500ms\"", "\"events\"");
        }
    }

    private static Document document(String id, long version) {
        return new Document("i", id, version, NOTHING);
    }

    private static final byte[] NOTHING = {};
}
