package dev.livestall.backing.server;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A Flink cluster for the job alone: a job manager and a task manager, each in a JVM, laid out and started as {@code containers/start-job} does.
 * Who starts one closes it.
 */
public final class FlinkCluster {
    private static final String MASTER = "org.apache.flink.container.entrypoint.StandaloneApplicationClusterEntryPoint";
    private static final String WORKER = "org.apache.flink.runtime.taskexecutor.TaskManagerRunner";
    private static final String JOB = "dev.livestall.analytics.AnalyticsJob";
    private static final String JOB_ID = "0".repeat(32);
    /** What Flink's own configuration opens on Java 17. */
    private static final List<String> OPENED = List.of("lang", "net", "io", "nio", "lang.reflect", "time", "util");

    private final Path folder;
    private final String flink;
    private final Map<String, String> environment;

    private FlinkCluster(Path folder, String flink, Map<String, String> environment) {
        this.folder = folder;
        this.flink = flink;
        this.environment = environment;
    }

    /**
     * Nothing runs yet.
     *
     * @param folder of its own: configuration, logs, checkpoints
     * @param classPath with Flink and its entry point for a cluster; what the job brings in its own jar is left out
     * @param jar the packaged job
     * @param settings of the job, by environment variable
     */
    public static FlinkCluster layOut(Path folder, Stream<String> classPath, Path jar, Map<String, String> settings)
            throws IOException {
        Path lib = Files.createDirectories(folder.resolve("lib"));
        Path own = Files.createDirectories(folder.resolve("usrlib"));
        Files.createSymbolicLink(own.resolve(jar.getFileName()), jar.toAbsolutePath());
        Files.writeString(Files.createDirectories(folder.resolve("conf")).resolve("config.yaml"), configuration());
        var environment = new HashMap<>(settings);
        environment.put("FLINK_LIB_DIR", lib.toString());
        environment.put("LIVESTALL_CHECKPOINTS", checkpoints(folder).toUri().toString());
        String flink = classPath
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .filter(entry -> !entry.matches(".*/(elasticsearch-java|kafka-clients|flink-connector-kafka)-.*"))
                .collect(Collectors.joining(File.pathSeparator));
        return new FlinkCluster(folder, flink, environment);
    }

    /** Where the job keeps its checkpoints. */
    public static Path checkpoints(Path folder) {
        return folder.resolve("checkpoints");
    }

    /** Goes on from the newest complete checkpoint, if there is one. Returns at once. */
    public JavaProgram startJobManager() throws IOException {
        var words = new ArrayList<>(List.of("--job-id", JOB_ID, "--job-classname", JOB));
        FlinkCheckpoints.newest(checkpoints(folder))
                .ifPresent(newest ->
                        words.addAll(List.of("--fromSavepoint", newest.toUri().toString(), "-claimMode", "CLAIM")));
        return start("job-manager", MASTER, words);
    }

    /** Returns at once. */
    public JavaProgram startTaskManager() {
        return start("task-manager", WORKER, List.of());
    }

    private JavaProgram start(String name, String main, List<String> words) {
        var options = new ArrayList<>(
                List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xmx256m", "-Dlivestall.flink=" + mark(name)));
        OPENED.forEach(it -> options.add("--add-opens=java.base/java." + it + "=ALL-UNNAMED"));
        options.addAll(List.of(
                "-cp", flink, main, "--configDir", folder.resolve("conf").toString()));
        options.addAll(words);
        return JavaProgram.start(folder, name, options, environment);
    }

    /** Words on the command line of one of its JVMs and of no other. @param name {@code job-manager} or {@code task-manager} */
    public String mark(String name) {
        return folder + "/" + name;
    }

    private static String configuration() {
        return """
                jobmanager.rpc.address: 127.0.0.1
                jobmanager.rpc.port: %d
                jobmanager.memory.process.size: 800m
                rest.address: 127.0.0.1
                rest.bind-port: "0"
                taskmanager.host: 127.0.0.1
                taskmanager.numberOfTaskSlots: 1
                taskmanager.cpu.cores: 1.0
                taskmanager.memory.task.heap.size: 128m
                taskmanager.memory.task.off-heap.size: 0m
                taskmanager.memory.network.min: 64m
                taskmanager.memory.network.max: 64m
                taskmanager.memory.managed.size: 16m
                taskmanager.memory.framework.heap.size: 64m
                taskmanager.memory.framework.off-heap.size: 64m
                taskmanager.memory.jvm-metaspace.size: 128m
                taskmanager.memory.jvm-overhead.min: 64m
                taskmanager.memory.jvm-overhead.max: 64m
                """.formatted(FreePorts.near(0));
    }
}
