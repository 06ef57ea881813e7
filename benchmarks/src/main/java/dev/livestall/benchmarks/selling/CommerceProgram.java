package dev.livestall.benchmarks.selling;

import dev.livestall.backing.server.FreePorts;
import dev.livestall.backing.server.JavaProgram;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One commerce-service. */
final class CommerceProgram extends ProgramPart {
    private final Path home;
    private final Path data;
    private final int port = FreePorts.near(0);
    private final Map<String, String> settings;

    /** @param name of its log and of its process */
    CommerceProgram(Path home, Path data, String name, Map<String, String> settings) {
        super(name);
        this.home = home;
        this.data = data;
        this.settings = new HashMap<>(settings);
        this.settings.put("LIVESTALL_PORT", Integer.toString(port));
        this.settings.put("LIVESTALL_COMMERCE_URL", url());
    }

    String url() {
        return "http://127.0.0.1:" + port;
    }

    @Override
    public void start() {
        Path built = home.resolve("commerce-service").resolve("target");
        List<String> options = List.of(
                "-XX:+UseSerialGC",
                "-Xss512k",
                "-Xmx512m",
                "-D" + mark(),
                "-cp",
                built.resolve("classes") + ":" + built.resolve("lib") + "/*",
                "dev.livestall.commerce.CommerceService");
        JavaProgram started = JavaProgram.start(data, name(), options, settings);
        runs(started);
        started.awaitHealthy(URI.create(url() + "/actuator/health"));
    }

    @Override
    protected String mark() {
        return "livestall.selling=" + data.getFileName() + "-" + name();
    }
}
