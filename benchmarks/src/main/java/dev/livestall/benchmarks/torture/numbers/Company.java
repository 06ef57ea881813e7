package dev.livestall.benchmarks.torture.numbers;

import dev.livestall.backing.Backing;
import dev.livestall.backing.server.FlinkCheckpoints;
import dev.livestall.backing.server.FlinkCluster;
import dev.livestall.benchmarks.selling.BackingServer;
import dev.livestall.benchmarks.selling.Part;
import dev.livestall.benchmarks.selling.Stage;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What a stage with several commerce nodes has not: two rooms' nodes, two dashboards, the job on a Flink cluster, and Elasticsearch. */
final class Company implements AutoCloseable {
    private final Stage stage;
    private final BackingServer elasticsearch;
    private final List<Program> chat;
    private final List<Program> dashboards;
    private final List<FlinkProgram> job;
    private final Path checkpoints;

    private Company(Stage stage) throws IOException {
        this.stage = stage;
        elasticsearch = new BackingServer(Backing.ELASTICSEARCH, stage.data().resolve("figures"));
        elasticsearch.start();
        chat = List.of(Program.chat(stage, "chat-1"), Program.chat(stage, "chat-2"));
        dashboards = List.of(
                Program.dashboards(stage, "dashboards-1", elasticsearch()),
                Program.dashboards(stage, "dashboards-2", elasticsearch()));
        Path flink = stage.data().resolve("flink");
        checkpoints = FlinkCluster.checkpoints(flink);
        var cluster = FlinkCluster.layOut(
                flink,
                flinkClasses(stage.home()),
                packagedJob(stage.home()),
                Map.of("LIVESTALL_KAFKA", stage.kafka(), "LIVESTALL_ELASTICSEARCH", elasticsearch()));
        job = List.of(FlinkProgram.jobManager(cluster), FlinkProgram.taskManager(cluster));
    }

    /** Returns when all of it works. @param stage is not closed with it */
    static Company open(Stage stage) throws IOException {
        var company = new Company(stage);
        try {
            Instant began = Instant.now();
            company.job.forEach(Part::start);
            company.chat.forEach(Part::start);
            company.dashboards.forEach(Part::start);
            company.awaitCheckpoint(began);
            return company;
        } catch (RuntimeException failed) {
            company.close();
            throw failed;
        }
    }

    /** Flink as the job's build has it, and the entry point of a cluster, which comes with these benchmarks. */
    private static Stream<String> flinkClasses(Path home) throws IOException {
        try (Stream<Path> jars = Files.list(home.resolve("analytics-job/target/lib"))) {
            var entries = new ArrayList<>(jars.map(Path::toString).toList());
            Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                    .filter(entry -> entry.contains("flink-container"))
                    .forEach(entries::add);
            return entries.stream();
        }
    }

    private static Path packagedJob(Path home) throws IOException {
        try (Stream<Path> files = Files.list(home.resolve("analytics-job/target"))) {
            return files.filter(file -> file.toString().endsWith("-cluster.jar"))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("the job is not packaged"));
        }
    }

    /** Every process of every service, in the order of an upgrade. */
    List<Part> everyone() {
        var all = new ArrayList<Part>(chat);
        all.addAll(stage.nodes());
        all.addAll(dashboards);
        all.addAll(job);
        return all;
    }

    /** SIGTERM and a new start, and, of the job, the first checkpoint after it. */
    void restart(Part part) {
        Instant began = Instant.now();
        part.restart();
        if (part instanceof FlinkProgram) awaitCheckpoint(began);
    }

    private void awaitCheckpoint(Instant since) {
        job.forEach(part -> FlinkCheckpoints.await(part.program(), checkpoints, since));
    }

    List<String> chatUrls() {
        return chat.stream().map(Program::url).toList();
    }

    List<String> dashboardsUrls() {
        return dashboards.stream().map(Program::url).toList();
    }

    String elasticsearch() {
        return "http://" + elasticsearch.address();
    }

    @Override
    public void close() {
        job.forEach(Part::close);
        Stream.of(chat, dashboards).flatMap(List::stream).parallel().forEach(Part::close);
        elasticsearch.close();
    }
}
