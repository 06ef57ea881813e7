package dev.livestall.benchmarks.torture.chat;

import dev.livestall.backing.server.JavaProgram;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One chat-service. */
final class Node extends Victim {
    private final Path home;
    private final Path data;
    private final String name;
    private final int port;
    private final List<String> jvm;
    private final Map<String, String> settings;
    private @Nullable JavaProgram running;

    Node(Path home, Path data, String name, int port, List<String> jvm, Map<String, String> settings) {
        this.jvm = jvm;
        this.home = home;
        this.data = data;
        this.name = name;
        this.port = port;
        this.settings = new HashMap<>(settings);
        this.settings.put("LIVESTALL_NODE", name);
        this.settings.put("LIVESTALL_PORT", Integer.toString(port));
    }

    int port() {
        return port;
    }

    URI url() {
        return URI.create("http://127.0.0.1:" + port);
    }

    @Override
    void start() {
        Path built = home.resolve("chat-service").resolve("target");
        List<String> options = new ArrayList<>(jvm);
        options.addAll(List.of(
                "-XX:+UseSerialGC",
                "-Xss512k",
                "-Xmx768m",
                "-D" + mark(),
                "-cp",
                built.resolve("classes") + ":" + built.resolve("lib") + "/*",
                "dev.livestall.chat.ChatService"));
        JavaProgram started = JavaProgram.start(data, "chat-" + name, options, settings);
        running = started;
        started.awaitHealthy(url().resolve("/actuator/health"));
    }

    @Override
    String mark() {
        return "livestall.torture=" + data.getFileName() + "-" + name;
    }

    @Override
    public void close() {
        if (running != null) running.close();
        running = null;
    }
}
