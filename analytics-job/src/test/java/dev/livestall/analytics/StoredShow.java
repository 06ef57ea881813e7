package dev.livestall.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import dev.livestall.analytics.ingest.RawRecord;
import dev.livestall.events.EventJson;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.flink.runtime.checkpoint.Checkpoints;
import org.apache.flink.runtime.checkpoint.OperatorState;
import tools.jackson.databind.JsonNode;

/**
 * A show that a job of some version was stopped in: its savepoint, the records that were still to come, and the documents that
 * they made, each whole.
 */
record StoredShow(Path folder) {
    static final Path FOLDER = Path.of("src/test/resources/savepoints");

    private static final String SAVEPOINT = "_metadata";
    private static final String SHOW = "show.json";

    static List<StoredShow> all() throws IOException {
        try (Stream<Path> versions = Files.list(FOLDER)) {
            return versions.sorted().map(StoredShow::new).toList();
        }
    }

    void keep(Path savepoint, List<RawRecord> rest, Map<String, Map<String, Object>> documents) throws IOException {
        try (Stream<Path> files = Files.list(savepoint)) {
            assertThat(files).as("all state is within the savepoint's one file").hasSize(1);
        }
        Files.createDirectories(folder);
        Files.write(folder.resolve(SAVEPOINT), Files.readAllBytes(savepoint.resolve(SAVEPOINT)));
        var records = new ArrayList<Map<String, Object>>();
        for (RawRecord record : rest) {
            var value = EventJson.MAPPER.readTree(record.value());
            records.add(new TreeMap<>(Map.of("topic", record.topic(), "at", record.appendedAt(), "value", value)));
        }
        var show = new TreeMap<>(Map.of("documents", documents, "rest", records));
        byte[] json = EventJson.MAPPER.writerWithDefaultPrettyPrinter().writeValueAsBytes(show);
        Files.write(folder.resolve(SHOW), json);
    }

    List<RawRecord> rest() throws IOException {
        var records = new ArrayList<RawRecord>();
        for (JsonNode record : show().path("rest")) {
            byte[] value = EventJson.MAPPER.writeValueAsBytes(record.path("value"));
            String topic = record.path("topic").asString();
            records.add(new RawRecord(topic, 0, 0, record.path("at").asLong(), value));
        }
        return records;
    }

    @SuppressWarnings("unchecked")
    Map<String, Map<String, Object>> documents() throws IOException {
        return EventJson.MAPPER.treeToValue(show().path("documents"), Map.class);
    }

    private JsonNode show() throws IOException {
        return EventJson.MAPPER.readTree(Files.readAllBytes(folder.resolve(SHOW)));
    }

    /** The uids of those operators of the job that have state in the savepoint. */
    Set<String> uids() throws IOException {
        try (var in = new DataInputStream(new BufferedInputStream(Files.newInputStream(folder.resolve(SAVEPOINT))))) {
            var uids = new TreeSet<String>();
            String place = folder.toUri().toString();
            for (OperatorState state : Checkpoints.loadCheckpointMetadata(in, StoredShow.class.getClassLoader(), place)
                    .getOperatorStates()) {
                if (state.getStateSize() > 0) uids.add(state.getOperatorUid().orElseThrow());
            }
            uids.remove(StoppableJob.ENDLESS);
            uids.remove("closing");
            return uids;
        }
    }

    @Override
    public String toString() {
        return folder.getFileName().toString();
    }
}
