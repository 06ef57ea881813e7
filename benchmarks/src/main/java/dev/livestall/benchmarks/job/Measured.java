package dev.livestall.benchmarks.job;

import dev.livestall.events.EventJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * One part's run through all records, as its JVM told.
 *
 * @param cpuSeconds of its JVM, start included
 * @param written documents, or whatever came out
 */
record Measured(String part, long records, double seconds, double cpuSeconds, long written, long stateBytes) {
    static final List<String> JVM = List.of("-XX:+UseSerialGC", "-Xmx1g");
    private static final String MEASURES = "dev.livestall.analytics.speed.JobSpeed";

    double perSecond() {
        return records / seconds;
    }

    /** @throws IllegalStateException with the end of what it said, if it failed */
    static Measured run(Path home, Path data, String part, Map<String, String> settings)
            throws IOException, InterruptedException {
        Path built = home.toAbsolutePath().resolve("analytics-job").resolve("target");
        Path log = data.resolve(part + ".log");
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(JVM);
        command.addAll(List.of("-cp", built.resolve("classes") + ":" + built.resolve("lib") + "/*", MEASURES, part));
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().putAll(settings);
        builder.environment()
                .put(
                        "LIVESTALL_CHECKPOINTS",
                        data.resolve("checkpoints-" + part).toString());
        Process running = builder.start();
        var stop = new Thread(running::destroyForcibly);
        Runtime.getRuntime().addShutdownHook(stop);
        int code = running.waitFor();
        Runtime.getRuntime().removeShutdownHook(stop);
        List<String> said = Files.readAllLines(log);
        if (code != 0) {
            throw new IllegalStateException(
                    part + " failed: " + said.subList(Math.max(0, said.size() - 30), said.size()));
        }
        return of(part, said);
    }

    /**
     * @param said all lines; the figures are the last that is JSON, for Flink may still log while its threads end
     * @throws IllegalStateException if there is none
     */
    static Measured of(String part, List<String> said) {
        String figures = said.stream()
                .filter(line -> line.startsWith("{"))
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> new IllegalStateException(part + " told no figures: " + said));
        JsonNode told = EventJson.MAPPER.readTree(figures);
        return new Measured(
                part,
                told.path("records").asLong(),
                told.path("seconds").asDouble(),
                told.path("cpuSeconds").asDouble(),
                told.path("written").asLong(),
                told.path("stateBytes").asLong());
    }

    @Override
    public String toString() {
        return "%s: %,d records in %.1f s, %,.0f a second; %.1f s of processors, start included; %,d out, %.1f MB of state"
                .formatted(part, records, seconds, perSecond(), cpuSeconds, written, stateBytes / 1e6);
    }
}
