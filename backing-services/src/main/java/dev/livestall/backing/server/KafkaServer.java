package dev.livestall.backing.server;

import dev.livestall.backing.server.GuardedProcess.Command;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;

/** A Kafka node, broker and controller in one (KRaft), in {@code <data>/kafka}. */
public final class KafkaServer implements Server {
    private static final List<String> FORMAT_JVM = List.of("-Xmx96m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");
    private static final List<String> BROKER_JVM = List.of("-Xms96m", "-Xmx320m", "-XX:+UseSerialGC", "-Xss512k");
    private static final List<String> LOGGING = List.of(
            "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn",
            "-Dorg.slf4j.simpleLogger.log.kafka.server.KafkaRaftServer=info",
            "-Dorg.slf4j.simpleLogger.showDateTime=true",
            "-Dorg.slf4j.simpleLogger.dateTimeFormat=yyyy-MM-dd'T'HH:mm:ss.SSSXXX");
    private static final Duration GRACE = Duration.ofSeconds(20);

    private final GuardedProcess process;
    private final int port;

    private KafkaServer(GuardedProcess process, int port) {
        this.process = process;
        this.port = port;
    }

    /**
     * The only node of its cluster.
     *
     * @throws ServerDidNotStart with the end of its log
     */
    public static KafkaServer start(Distributions distributions, Path dataFolder, int preferredPort) {
        return start(distributions, dataFolder, KafkaNode.alone(FreePorts.near(preferredPort)));
    }

    /**
     * Waits until the cluster counts it among its nodes: the nodes of a new cluster are started at the same time.
     *
     * @throws ServerDidNotStart with the end of its log
     */
    public static KafkaServer start(Distributions distributions, Path dataFolder, KafkaNode node) {
        Path folder = dataFolder.resolve("kafka");
        Remains.await(folder);
        ServerLog log = ServerLog.open(dataFolder, "kafka");
        Path settings = KafkaSettings.write(folder, node);
        String classPath = distributions.of("kafka").resolve("*").toString();
        if (!Files.exists(KafkaSettings.logFolder(folder).resolve("meta.properties"))) {
            format(classPath, folder, settings, node.clusterId(), log);
        }
        GuardedProcess process = GuardedProcess.start(
                java(folder, BROKER_JVM, classPath, List.of("kafka.Kafka", settings.toString())), log);
        Remains.note(folder, process);
        try (Admin admin = Admin.create(Map.<String, Object>of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, "127.0.0.1:" + node.port(),
                AdminClientConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, 200,
                AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, 3_000,
                AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, 2_000))) {
            Readiness.await("Kafka", process, log, () -> {
                if (admin.describeCluster().nodes().get().stream().noneMatch(known -> known.id() == node.number())) {
                    throw new IOException("it is not registered yet");
                }
            });
        }
        return new KafkaServer(process, node.port());
    }

    @Override
    public int port() {
        return port;
    }

    @Override
    public void close() {
        process.close();
    }

    private static void format(String classPath, Path folder, Path settings, String clusterId, ServerLog log) {
        List<String> words = List.of(
                "kafka.tools.StorageTool",
                "format",
                "--cluster-id",
                clusterId,
                "--config",
                settings.toString(),
                "--ignore-formatted");
        try (GuardedProcess process = GuardedProcess.start(java(folder, FORMAT_JVM, classPath, words), log)) {
            if (process.await(Duration.ofSeconds(180)) != 0) {
                throw Readiness.failed("Kafka", "could not make its storage", log, null);
            }
        }
    }

    private static Command java(Path folder, List<String> jvm, String classPath, List<String> main) {
        List<String> words = new ArrayList<>(List.of(Java.COMMAND));
        words.addAll(jvm);
        words.addAll(LOGGING);
        words.addAll(List.of("-cp", classPath));
        words.addAll(main);
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Command(words, folder, "TERM", GRACE);
    }
}
