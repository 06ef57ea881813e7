package dev.livestall.analytics;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A Flink cluster of a job manager and a task manager, each in a JVM, laid out and started as {@code containers/start-job} does. */
final class ClusterProcesses implements AutoCloseable {
    private static final int TAIL_CHARACTERS = 20_000;
    private static final String MASTER = "org.apache.flink.container.entrypoint.StandaloneApplicationClusterEntryPoint";
    private static final String WORKER = "org.apache.flink.runtime.taskexecutor.TaskManagerRunner";
    /** What Flink's own configuration opens on Java 17. */
    private static final List<String> OPENED = List.of("lang", "net", "io", "nio", "lang.reflect", "time", "util");

    private final Path home;
    private final Map<String, String> environment;
    private final List<Process> processes = new ArrayList<>();
    private final List<Path> logs = new ArrayList<>();

    private ClusterProcesses(Path home, Map<String, String> environment) {
        this.home = home;
        this.environment = environment;
    }

    static ClusterProcesses start(Path home, Map<String, String> environment) throws IOException {
        var cluster = new ClusterProcesses(home, environment);
        Files.createDirectories(home.resolve("lib"));
        Files.createDirectories(home.resolve("usrlib"));
        Path jar = theJar();
        Files.createSymbolicLink(home.resolve("usrlib").resolve(jar.getFileName()), jar);
        Files.writeString(Files.createDirectories(home.resolve("conf")).resolve("config.yaml"), configuration());
        cluster.run(MASTER, "--job-id", "0".repeat(32), "--job-classname", AnalyticsJob.class.getName());
        cluster.run(WORKER);
        return cluster;
    }

    private void run(String main, String... arguments) throws IOException {
        Path log = Files.createTempFile(home, main.substring(main.lastIndexOf('.') + 1), ".log");
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xmx256m"));
        OPENED.forEach(name -> command.add("--add-opens=java.base/java." + name + "=ALL-UNNAMED"));
        command.addAll(List.of(
                "-cp", flink(), main, "--configDir", home.resolve("conf").toString()));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().putAll(environment);
        builder.environment().put("FLINK_LIB_DIR", home.resolve("lib").toString());
        builder.environment()
                .put(
                        "LIVESTALL_CHECKPOINTS",
                        home.resolve("checkpoints").toUri().toString());
        processes.add(builder.start());
        logs.add(log);
    }

    /** The tests' class path without what is ours: the job has to come from its jar. */
    private static String flink() {
        var own = Path.of("target").toAbsolutePath();
        return Stream.of(System.getProperty("java.class.path").split(":"))
                .filter(entry -> !Path.of(entry).startsWith(own) && !entry.contains("livestall"))
                .filter(entry -> !entry.matches(".*/(elasticsearch-java|kafka-clients|flink-connector-kafka)-.*"))
                .reduce((a, b) -> a + ':' + b)
                .orElseThrow();
    }

    private static Path theJar() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("target"))) {
            return files.filter(file -> file.toString().endsWith("-cluster.jar"))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("the job is not packaged"))
                    .toAbsolutePath();
        }
    }

    private static String configuration() throws IOException {
        try (var free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
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
                    """.formatted(free.getLocalPort());
        }
    }

    /** The ends of both logs. */
    String output() {
        var said = new StringBuilder();
        for (Path log : logs) {
            try {
                String text = Files.readString(log);
                said.append(log.getFileName())
                        .append(":\n")
                        .append(text.substring(Math.max(0, text.length() - TAIL_CHARACTERS)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return said.toString();
    }

    boolean bothRun() {
        return processes.stream().allMatch(Process::isAlive);
    }

    @Override
    public void close() throws InterruptedException {
        for (Process process : processes) process.destroyForcibly().waitFor();
    }
}
