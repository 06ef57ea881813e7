package dev.livestall.backing.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The settings folder of the one node. It has to be the node's own, since the node keeps its keystore there.
 *
 * @param config the folder with {@code elasticsearch.yml}
 * @param temp for its temporary files
 */
record ElasticsearchSettings(Path config, Path temp) {
    static ElasticsearchSettings write(Path folder, Path home, int port, int transportPort) {
        ElasticsearchSettings settings = new ElasticsearchSettings(folder.resolve("config"), folder.resolve("tmp"));
        try {
            Files.createDirectories(settings.config.resolve("jvm.options.d"));
            Files.createDirectories(settings.temp);
            Files.createDirectories(folder.resolve("logs"));
            Files.writeString(settings.config.resolve("elasticsearch.yml"), node(folder, port, transportPort));
            Files.writeString(settings.config.resolve("jvm.options"), jvm(settings.temp));
            Files.writeString(settings.config.resolve("log4j2.properties"), LOGGING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return settings;
    }

    private static String node(Path folder, int port, int transportPort) {
        return """
                cluster.name: livestall
                node.name: livestall
                discovery.type: single-node
                network.host: 127.0.0.1
                http.port: %d
                transport.port: %d
                path.data: %s
                path.logs: %s
                xpack.security.enabled: false
                # A full disk is refused by the services' own checks; these would stop a laptop that is 90 %% full.
                cluster.routing.allocation.disk.threshold_enabled: false
                """.formatted(port, transportPort, folder.resolve("data"), folder.resolve("logs"));
    }

    private static String jvm(Path temp) {
        return """
                -Xms512m
                -Xmx512m
                -XX:+UseSerialGC
                -XX:TieredStopAtLevel=1
                -XX:-AlwaysPreTouch
                -XX:+ExitOnOutOfMemoryError
                -Djava.io.tmpdir=%s
                20-:--add-modules=jdk.incubator.vector
                -Dorg.apache.lucene.store.MMapDirectory.sharedArenaMaxPermits=1
                """.formatted(temp);
    }

    // To standard output only, which goes to our log file.
    private static final String LOGGING = """
            status = error
            appender.console.type = Console
            appender.console.name = console
            appender.console.layout.type = PatternLayout
            appender.console.layout.pattern = [%d{ISO8601}][%-5p][%-25c{1.}] %m%n
            rootLogger.level = warn
            rootLogger.appenderRef.console.ref = console
            logger.node.name = org.elasticsearch.node
            logger.node.level = info
            """;
}
