package dev.livestall.backing.server;

import dev.livestall.backing.server.GuardedProcess.Command;
import dev.livestall.backing.server.GuardedProcess.EnvironmentChange;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** One Elasticsearch node in {@code <data>/elasticsearch}, without security, on the loopback address. */
public final class ElasticsearchServer implements Server {
    private static final Duration GRACE = Duration.ofSeconds(20);

    private final GuardedProcess process;
    private final int port;

    private ElasticsearchServer(GuardedProcess process, int port) {
        this.process = process;
        this.port = port;
    }

    /** @throws ServerDidNotStart with the end of its log */
    public static ElasticsearchServer start(Distributions distributions, Path dataFolder, int preferredPort) {
        Path folder = dataFolder.resolve("elasticsearch").toAbsolutePath();
        Remains.await(folder);
        ServerLog log = ServerLog.open(dataFolder, "elasticsearch");
        Path home = distributions.of("elasticsearch");
        int port = FreePorts.near(preferredPort);
        ElasticsearchSettings settings = ElasticsearchSettings.write(folder, home, port, FreePorts.near(0));
        // Its own launcher, as bin/elasticsearch would call it, without the need of bash. The launcher starts the
        // server, which ends when
        // the launcher is gone.
        List<String> words = List.of(
                Java.COMMAND,
                "-Xms4m",
                "-Xmx48m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Djava.io.tmpdir=" + settings.temp(),
                "-Dcli.name=server",
                "-Dcli.script=" + home.resolve("bin/elasticsearch"),
                "-Dcli.libs=lib/tools/server-cli",
                "-Des.path.home=" + home,
                "-Des.path.conf=" + settings.config(),
                "-Des.distribution.type=zip",
                "-Des.java.type=ES_JAVA_HOME",
                "-cp",
                home.resolve("lib/*") + ":" + home.resolve("lib/cli-launcher/*"),
                "org.elasticsearch.launcher.CliToolLauncher");
        Command command = new Command(OrdinaryUser.run(words, folder), home, "TERM", GRACE);
        GuardedProcess process = GuardedProcess.start(
                command,
                log,
                new EnvironmentChange("ES_JAVA_HOME", Java.HOME),
                new EnvironmentChange("ES_TMPDIR", settings.temp().toString()),
                new EnvironmentChange("HOSTNAME", "localhost"));
        Remains.note(folder, process);
        HttpClient http =
                HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
        Readiness.await("Elasticsearch", process, log, () -> ask(http, port));
        return new ElasticsearchServer(process, port);
    }

    @Override
    public int port() {
        return port;
    }

    @Override
    public void close() {
        process.close();
    }

    private static void ask(HttpClient http, int port) throws Exception {
        URI health = URI.create("http://127.0.0.1:" + port + "/_cluster/health?wait_for_status=yellow&timeout=2s");
        HttpRequest request =
                HttpRequest.newBuilder(health).timeout(Duration.ofSeconds(5)).build();
        HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException("health is " + answer.statusCode() + " " + answer.body());
        }
    }
}
