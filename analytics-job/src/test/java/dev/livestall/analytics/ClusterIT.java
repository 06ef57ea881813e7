package dev.livestall.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import dev.livestall.backing.server.FlinkCluster;
import dev.livestall.backing.server.JavaProgram;
import dev.livestall.backing.traces.TraceCollector;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The packaged job on a cluster of its own: a job manager and a task manager in a JVM each. */
class ClusterIT extends JobStage {
    private static final int TAIL_CHARACTERS = 20_000;

    private final List<JavaProgram> running = new ArrayList<>();

    @AfterEach
    void end() {
        running.forEach(JavaProgram::close);
    }

    @Test
    void thePackagedJobOnAClusterHasTheSameFiguresAsTheEmbeddedOneAndEndsTheTraces() throws Exception {
        try (var collector = TraceCollector.start()) {
            start(FlinkCluster.layOut(home(), classPath(), packagedJob(), tracingTo(collector)));
            produce(show.records());
            awaitFigures();
            assertThat(running).as(said()).allMatch(JavaProgram::isAlive);
            await(() -> assertThat(orders()).isNotEmpty().allSatisfy(order -> assertThat(collector.about(order))
                    .isNotEmpty()
                    .allMatch(span -> span.service().equals("analytics-job"))
                    .allMatch(span -> span.name().equals("write document"))));
            assertThat(collector.everything()).as("no name or role of anybody").doesNotContain("VIEWER");
        }
    }

    private void start(FlinkCluster cluster) throws IOException {
        running.add(cluster.startJobManager());
        running.add(cluster.startTaskManager());
    }

    private Path home() {
        return folder.resolve("flink");
    }

    /** The tests' class path without what is ours: the job has to come from its jar. */
    private static Stream<String> classPath() {
        var own = Path.of("target").toAbsolutePath();
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !Path.of(entry).startsWith(own));
    }

    private static Path packagedJob() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("target"))) {
            return files.filter(file -> file.toString().endsWith("-cluster.jar"))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("the job is not packaged"));
        }
    }

    private Map<String, String> tracingTo(TraceCollector collector) {
        var environment = new HashMap<>(environment());
        environment.put("LIVESTALL_TRACES", collector.url());
        environment.put("LIVESTALL_TRACED_MESSAGES", "1");
        return environment;
    }

    private List<UUID> orders() {
        return new SmallShowFigures(show)
                .documents().keySet().stream()
                        .filter(key -> key.startsWith("livestall-orders/"))
                        .map(key -> UUID.fromString(key.substring(key.indexOf('/') + 1)))
                        .toList();
    }

    @Override
    String said() throws IOException {
        var said = new StringBuilder();
        for (JavaProgram program : running) {
            String log = Files.readString(home().resolve("logs").resolve(program.name() + ".log"));
            said.append(program.name())
                    .append(":\n")
                    .append(log.substring(Math.max(0, log.length() - TAIL_CHARACTERS)));
        }
        return said.toString();
    }
}
