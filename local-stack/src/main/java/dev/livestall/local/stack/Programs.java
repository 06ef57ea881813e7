package dev.livestall.local.stack;

import dev.livestall.backing.server.JavaProgram;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;

/** Our own processes: the three services and the job, each in a small JVM. */
final class Programs implements AutoCloseable {
    private static final List<String> SMALL_JVM =
            List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xss512k", "-XX:MaxMetaspaceSize=192m");

    private final Path home;
    private final Path data;
    private final Deque<JavaProgram> running = new ArrayDeque<>();

    Programs(Path home, Path data) {
        this.home = home;
        this.data = data;
    }

    /** Starts a Spring Boot service; it is ready when its health is asked for and found good. */
    synchronized JavaProgram service(String module, int heapMb, Map<String, String> settings) {
        var options = new ArrayList<>(SMALL_JVM);
        options.add("-Xmx" + heapMb + "m");
        options.add("-jar");
        options.add(home.resolve(module + "/target/" + module + "-0.1.0-SNAPSHOT-exec.jar")
                .toString());
        return started(module, options, settings);
    }

    /** Starts the Flink job with a mini cluster inside its own JVM. */
    synchronized JavaProgram job(int heapMb, Map<String, String> settings) {
        var options = new ArrayList<>(SMALL_JVM);
        options.add("-Xmx" + heapMb + "m");
        options.add("-cp");
        options.add(home.resolve("analytics-job/target/classes") + ":" + home.resolve("analytics-job/target/lib/*"));
        options.add("dev.livestall.analytics.AnalyticsJob");
        return started("analytics-job", options, settings);
    }

    private JavaProgram started(String name, List<String> options, Map<String, String> settings) {
        var program = JavaProgram.start(data, name, options, settings);
        running.push(program);
        return program;
    }

    static void awaitHealthy(JavaProgram program, String baseUrl) {
        program.awaitHealthy(URI.create(baseUrl + "/actuator/health"));
    }

    /** The names of those that ended though nobody asked them to. */
    synchronized List<String> ended() {
        return running.stream()
                .filter(program -> !program.isAlive())
                .map(JavaProgram::name)
                .toList();
    }

    /** All at the same time: none of them needs another to end. */
    @Override
    public void close() {
        running.parallelStream().forEach(JavaProgram::close);
    }
}
