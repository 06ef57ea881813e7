package dev.livestall.benchmarks.stage;

import dev.livestall.benchmarks.load.Dialect;
import dev.livestall.benchmarks.load.Filler;
import java.net.InetSocketAddress;
import java.util.List;

/** Our own protocol, as a page speaks it. Each connection is a viewer of its own. */
public final class Room implements Dialect {
    private final ChatNode node;
    private final LiveShow show;
    private final List<String> tokens;

    public Room(ChatNode node, LiveShow show, List<String> tokens) {
        this.node = node;
        this.show = show;
        this.tokens = tokens;
    }

    @Override
    public InetSocketAddress address() {
        return new InetSocketAddress("127.0.0.1", node.port());
    }

    @Override
    public String path(int connection) {
        return "/api/chat/broadcasts/" + show.id() + "/socket";
    }

    @Override
    public List<String> headers() {
        return List.of("Origin: " + node.origin(), "Sec-WebSocket-Protocol: livestall.v1");
    }

    @Override
    public List<String> greeting(int connection, boolean publishes) {
        String join = "{\"type\":\"join\",\"token\":\"" + tokens.get(connection) + "\"}";
        if (!publishes) return List.of(join);
        return List.of(join, "{\"type\":\"name\",\"id\":\"n\",\"nickname\":\"손님" + connection + "\",\"rules\":true}");
    }

    @Override
    public int answers(boolean publishes) {
        return publishes ? 2 : 1;
    }

    @Override
    public String message(int connection, long number, String stamp, int bytes) {
        // The id of a warm-up would make this its repetition.
        String head = "{\"type\":\"post\",\"id\":\"" + stamp.substring(3) + "\",\"text\":\"" + stamp + ' ';
        return Filler.fill(head, number, bytes, "\"}");
    }
}
