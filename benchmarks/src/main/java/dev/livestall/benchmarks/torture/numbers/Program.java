package dev.livestall.benchmarks.torture.numbers;

import dev.livestall.backing.server.FreePorts;
import dev.livestall.backing.server.JavaProgram;
import dev.livestall.benchmarks.selling.ProgramPart;
import dev.livestall.benchmarks.selling.Stage;
import dev.livestall.local.stack.Secrets;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** One of our own programs. */
final class Program extends ProgramPart {
    private final Path home;
    private final Path data;
    private final String module;
    private final String mainClass;
    private final Map<String, String> settings;
    private final String url;

    private Program(
            Stage stage, String module, String name, String mainClass, Map<String, String> settings, String url) {
        super(name);
        this.home = stage.home();
        this.data = stage.data();
        this.module = module;
        this.mainClass = mainClass;
        this.settings = settings;
        this.url = url;
    }

    /** The job, in one JVM. */
    static Program job(Stage stage, Map<String, String> settings) {
        return new Program(stage, "analytics-job", "job", "dev.livestall.analytics.AnalyticsJob", settings, "");
    }

    /** A node of the chat-service. */
    static Program chat(Stage stage, String name) throws IOException {
        String url = freeUrl();
        var settings = Map.of(
                "LIVESTALL_PORT", port(url),
                "LIVESTALL_CHAT_URL", url,
                "LIVESTALL_COMMERCE_URL", stage.url(),
                "LIVESTALL_KAFKA", stage.kafka(),
                "LIVESTALL_POSTGRES", stage.postgres().address().hostAndPort(),
                "LIVESTALL_CHAT_OWNER_PASSWORD", stage.password("chat_owner"),
                "LIVESTALL_CHAT_APP_PASSWORD", stage.password("chat_app"),
                "LIVESTALL_CHAT_SIGNING_KEY", Secrets.in(stage.data()).signingKey("chat"));
        return new Program(stage, "chat-service", name, "dev.livestall.chat.ChatService", settings, url);
    }

    /** A node of the dashboards. */
    static Program dashboards(Stage stage, String name, String elasticsearch) {
        String url = freeUrl();
        var settings = Map.of(
                "LIVESTALL_PORT", port(url),
                "LIVESTALL_INSIGHTS_URL", url,
                "LIVESTALL_COMMERCE_URL", stage.url(),
                "LIVESTALL_KAFKA", stage.kafka(),
                "LIVESTALL_ELASTICSEARCH", elasticsearch);
        return new Program(stage, "dashboards", name, "dev.livestall.dashboards.Dashboards", settings, url);
    }

    private static String freeUrl() {
        return "http://127.0.0.1:" + FreePorts.near(0);
    }

    private static String port(String url) {
        return Integer.toString(URI.create(url).getPort());
    }

    /** Empty for one that has no address. */
    String url() {
        return url;
    }

    @Override
    public void start() {
        Path built = home.resolve(module).resolve("target");
        List<String> options = List.of(
                "-XX:+UseSerialGC",
                "-Xss512k",
                "-Xmx384m",
                "-D" + mark(),
                "-cp",
                built.resolve("classes") + ":" + built.resolve("lib") + "/*",
                mainClass);
        JavaProgram started = JavaProgram.start(data, name(), options, settings);
        runs(started);
        if (!url.isEmpty()) started.awaitHealthy(URI.create(url + "/actuator/health"));
    }

    @Override
    protected String mark() {
        return "livestall.numbers=" + data.getFileName() + "-" + name();
    }
}
