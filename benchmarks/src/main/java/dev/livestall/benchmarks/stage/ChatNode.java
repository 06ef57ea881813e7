package dev.livestall.benchmarks.stage;

import dev.livestall.backing.server.FreePorts;
import dev.livestall.backing.server.JavaProgram;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One chat-service in a JVM of its own. */
public final class ChatNode implements AutoCloseable {
    private final JavaProgram program;
    private final int port;

    private ChatNode(JavaProgram program, int port) {
        this.program = program;
        this.port = port;
    }

    static ChatNode start(Path home, Path data, String name, List<String> jvm, Map<String, String> settings) {
        int port = FreePorts.near(0);
        var built = home.resolve("chat-service").resolve("target");
        var options = new ArrayList<>(jvm);
        options.addAll(List.of("-cp", built.resolve("classes") + ":" + built.resolve("lib") + "/*"));
        options.add("dev.livestall.chat.ChatService");
        var environment = new HashMap<>(settings);
        environment.put("LIVESTALL_PORT", Integer.toString(port));
        environment.putIfAbsent("LIVESTALL_CHAT_URL", "http://localhost:" + port);
        var node = new ChatNode(JavaProgram.start(data, name, options, environment), port);
        node.program.awaitHealthy(URI.create(node.url() + "/actuator/health"));
        return node;
    }

    public int port() {
        return port;
    }

    public String url() {
        return "http://127.0.0.1:" + port;
    }

    /** An origin that it takes sockets from. */
    public String origin() {
        return "http://localhost:" + port;
    }

    public ProcessHandle process() {
        return program.handle();
    }

    @Override
    public void close() {
        program.close();
    }
}
