package dev.livestall.analytics;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The job as a child process, as it is started without a cluster. */
final class JobProcess {
    private final Process process;
    private final Path log;
    private final Path checkpoints;

    private JobProcess(Process process, Path log, Path checkpoints) {
        this.process = process;
        this.log = log;
        this.checkpoints = checkpoints;
    }

    static JobProcess start(Path folder, Map<String, String> environment) throws IOException {
        Path log = Files.createTempFile(folder, "job", ".log");
        Path checkpoints = folder.resolve("checkpoints");
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xmx192m",
                "-cp",
                System.getProperty("java.class.path"),
                AnalyticsJob.class.getName()));
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().putAll(environment);
        builder.environment().put("LIVESTALL_CHECKPOINTS", checkpoints.toString());
        return new JobProcess(builder.start(), log, checkpoints);
    }

    /** As {@code kill -9}. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    String output() throws IOException {
        return Files.readString(log);
    }

    /** Waits for one that began after this call. */
    void awaitCheckpoint() throws Exception {
        int seen = newest();
        while (newest() < seen + 2) {
            if (!process.isAlive()) throw new IllegalStateException(output());
            Thread.sleep(100);
        }
    }

    /** As a kill in the middle of writing leaves them. */
    void cutOffCheckpoints() throws IOException {
        for (Path metadata : metadata()) {
            try (var file = Files.newByteChannel(metadata, StandardOpenOption.WRITE)) {
                file.truncate(Files.size(metadata) / 2);
            }
        }
    }

    private int newest() throws IOException {
        return metadata().stream()
                .map(metadata -> metadata.getParent().getFileName().toString())
                .mapToInt(name -> Integer.parseInt(name.substring("chk-".length())))
                .max()
                .orElse(0);
    }

    private List<Path> metadata() throws IOException {
        if (!Files.exists(checkpoints)) return List.of();
        while (true) {
            try (Stream<Path> files = Files.walk(checkpoints)) {
                return files.filter(file -> file.endsWith("_metadata")).toList();
            } catch (java.io.UncheckedIOException e) {
                // The job deletes old ones while we look.
            }
        }
    }
}
