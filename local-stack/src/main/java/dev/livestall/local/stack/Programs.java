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

    /** Starts one from its class folder and the jars beside it, which comes up sooner than one jar of jars. */
    synchronized JavaProgram start(String module, String mainClass, int heapMb, Map<String, String> settings) {
        var built = home.resolve(module).resolve("target");
        var options = new ArrayList<>(SMALL_JVM);
        options.add("-Xmx" + heapMb + "m");
        options.add("-cp");
        options.add(built.resolve("classes") + ":" + built.resolve("lib") + "/*");
        options.add("dev.livestall." + mainClass);
        var program = JavaProgram.start(data, module, options, settings);
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
