package dev.livestall.benchmarks.torture.chat;

import dev.livestall.events.EventJson;
import dev.livestall.events.MessageIds;
import io.netty.bootstrap.ServerBootstrap;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.EventLoop;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.channel.socket.SocketChannel;
import io.netty.channel.socket.nio.NioServerSocketChannel;
import io.netty.handler.codec.http.HttpObjectAggregator;
import io.netty.handler.codec.http.HttpServerCodec;
import io.netty.handler.codec.http.websocketx.TextWebSocketFrame;
import io.netty.handler.codec.http.websocketx.WebSocketServerProtocolHandler;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A room in memory that speaks the protocol, honestly or with one flaw. All of it on one event loop. */
final class FakeRoom implements AutoCloseable {
    enum Flaw {
        NONE,
        /** Acknowledges some lines and forgets them. */
        LOSES,
        /** Takes a retry for another line. */
        TAKES_RETRIES,
        /** A resume gives the last line that was seen once more. */
        REPEATS,
        /** A resume leaves out the first line that was missed. */
        SKIPS
    }

    static final String SHOW = "show";

    private final Flaw flaw;
    private final Channel door;
    private final List<String> log = new ArrayList<>();
    private final Map<String, Integer> firsts = new HashMap<>();
    private final List<Guest> guests = new ArrayList<>();
    private int posts;

    FakeRoom(EventLoopGroup doors, EventLoop loop, Flaw flaw) {
        this.flaw = flaw;
        this.door = new ServerBootstrap()
                .group(doors, loop)
                .channel(NioServerSocketChannel.class)
                .childHandler(new ChannelInitializer<SocketChannel>() {
                    @Override
                    protected void initChannel(SocketChannel client) {
                        client.pipeline()
                                .addLast(
                                        new HttpServerCodec(),
                                        new HttpObjectAggregator(8_192),
                                        new WebSocketServerProtocolHandler(
                                                "/", "livestall.v1", false, 65_536, false, true),
                                        new Guest());
                    }
                })
                .bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0))
                .syncUninterruptibly()
                .channel();
    }

    int port() {
        return ((InetSocketAddress) door.localAddress()).getPort();
    }

    RoomLog log() {
        RoomLog read = new RoomLog();
        for (int i = 0; i < log.size(); i++) read.add(i, log.get(i));
        return read;
    }

    @Override
    public void close() {
        door.close();
    }

    private final class Guest extends SimpleChannelInboundHandler<TextWebSocketFrame> {
        private ChannelHandlerContext context;
        private String viewerId = "";

        @Override
        public void handlerAdded(ChannelHandlerContext added) {
            context = added;
        }

        @Override
        public void channelInactive(ChannelHandlerContext gone) {
            guests.remove(this);
        }

        @Override
        public void exceptionCaught(ChannelHandlerContext broken, Throwable why) {
            broken.close();
        }

        @Override
        protected void channelRead0(ChannelHandlerContext from, TextWebSocketFrame text) {
            JsonNode frame = EventJson.MAPPER.readTree(text.text());
            switch (frame.path("type").asString()) {
                case "join" -> join(frame);
                case "name" -> send(answer("named", frame).put("token", viewerId));
                case "post" -> post(frame);
                default -> send(answer("pong", frame));
            }
        }

        private void join(JsonNode join) {
            viewerId = join.path("token").asString();
            boolean again = join.has("after");
            int after = again ? (int) Place.parse(join.path("after").asString()).offset() : -1;
            if (again && flaw == Flaw.REPEATS && after > 0) after--;
            if (again && flaw == Flaw.SKIPS && after < log.size() - 1) after++;
            ObjectNode hello = frame("hello", after, log.size() - 1)
                    .put("viewerId", viewerId)
                    .put("recovered", again)
                    .put("viewers", 1)
                    .put("position", at(log.size() - 1));
            send(hello);
            guests.add(this);
        }

        private void post(JsonNode post) {
            String id = MessageIds.of(SHOW, viewerId, post.path("id").asString());
            posts++;
            Integer first = flaw == Flaw.TAKES_RETRIES ? null : firsts.get(id);
            boolean forgets = flaw == Flaw.LOSES && posts % 7 == 0;
            if (first == null && !forgets) append(id);
            int where = first != null ? first : log.size() - 1;
            // An answer that takes its time is one that a cut can swallow.
            context.executor()
                    .schedule(
                            () -> send(answer("ack", post).put("position", at(where))),
                            30,
                            java.util.concurrent.TimeUnit.MILLISECONDS);
        }

        private void append(String id) {
            int before = log.size() - 1;
            log.add(id);
            firsts.putIfAbsent(id, log.size() - 1);
            ObjectNode batch = frame("batch", before, log.size() - 1)
                    .put("from", at(before))
                    .put("to", at(log.size() - 1));
            guests.forEach(guest -> guest.send(batch));
        }

        private void send(ObjectNode frame) {
            context.writeAndFlush(new TextWebSocketFrame(frame.toString()));
        }
    }

    private ObjectNode frame(String type, int after, int to) {
        ObjectNode frame = EventJson.MAPPER.createObjectNode().put("type", type);
        var events = frame.putArray("events");
        for (int i = after + 1; i <= to; i++) events.addObject().put("id", log.get(i));
        return frame;
    }

    private static ObjectNode answer(String type, JsonNode to) {
        return EventJson.MAPPER
                .createObjectNode()
                .put("type", type)
                .put("id", to.path("id").asString(""));
    }

    private static String at(int offset) {
        return "e:" + offset;
    }
}
