package dev.livestall.benchmarks.torture.chat;

import io.netty.bootstrap.Bootstrap;
import io.netty.channel.Channel;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.ChannelOption;
import io.netty.channel.EventLoop;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.channel.socket.SocketChannel;
import io.netty.channel.socket.nio.NioSocketChannel;
import io.netty.handler.codec.http.DefaultHttpHeaders;
import io.netty.handler.codec.http.HttpClientCodec;
import io.netty.handler.codec.http.HttpObjectAggregator;
import io.netty.handler.codec.http.websocketx.CloseWebSocketFrame;
import io.netty.handler.codec.http.websocketx.TextWebSocketFrame;
import io.netty.handler.codec.http.websocketx.WebSocketClientProtocolConfig;
import io.netty.handler.codec.http.websocketx.WebSocketClientProtocolHandler;
import io.netty.handler.codec.http.websocketx.WebSocketClientProtocolHandler.ClientHandshakeStateEvent;
import io.netty.handler.codec.http.websocketx.WebSocketFrame;
import java.net.InetAddress;
import java.net.URI;

/** One WebSocket to a room. Lives on its event loop, and calls its listener there. */
final class RoomSocket extends SimpleChannelInboundHandler<WebSocketFrame> {
    private static final int FRAME_BYTES = 16 << 20;
    private static final int HANDSHAKE_MILLIS = 4_000;

    private final Listener listener;
    private final Channel channel;
    private String goodbye = "";
    private boolean over;

    /** What happens to a socket. */
    interface Listener {
        void opened(RoomSocket socket);

        void text(RoomSocket socket, String json);

        /** Once, also if it never opened. @param goodbye code and reason, empty if there was none */
        void closed(RoomSocket socket, String goodbye);
    }

    /** @param port of the loopback address; the origin is one that the nodes allow */
    static RoomSocket open(EventLoop loop, int port, String show, String origin, Listener listener) {
        return new RoomSocket(loop, port, show, origin, listener);
    }

    private RoomSocket(EventLoop loop, int port, String show, String origin, Listener listener) {
        this.listener = listener;
        URI uri = URI.create("ws://127.0.0.1:" + port + "/api/chat/broadcasts/" + show + "/socket");
        var config = WebSocketClientProtocolConfig.newBuilder()
                .webSocketUri(uri)
                .subprotocol("livestall.v1")
                .customHeaders(new DefaultHttpHeaders().set("Origin", origin))
                .maxFramePayloadLength(FRAME_BYTES)
                .handleCloseFrames(false)
                .handshakeTimeoutMillis(HANDSHAKE_MILLIS)
                .build();
        var connecting = new Bootstrap()
                .group(loop)
                .channel(NioSocketChannel.class)
                .option(ChannelOption.CONNECT_TIMEOUT_MILLIS, HANDSHAKE_MILLIS)
                .option(ChannelOption.TCP_NODELAY, true)
                .handler(new ChannelInitializer<SocketChannel>() {
                    @Override
                    protected void initChannel(SocketChannel opened) {
                        opened.pipeline()
                                .addLast(
                                        new HttpClientCodec(),
                                        new HttpObjectAggregator(8_192),
                                        new WebSocketClientProtocolHandler(config),
                                        RoomSocket.this);
                    }
                })
                .connect(InetAddress.getLoopbackAddress(), port);
        channel = connecting.channel();
        connecting.addListener((ChannelFutureListener) connected -> {
            if (!connected.isSuccess()) end();
        });
        channel.closeFuture().addListener(closed -> loop.execute(this::end));
    }

    void send(String json) {
        channel.writeAndFlush(new TextWebSocketFrame(json));
    }

    void close() {
        channel.close();
    }

    @Override
    public void userEventTriggered(ChannelHandlerContext context, Object event) {
        if (event == ClientHandshakeStateEvent.HANDSHAKE_COMPLETE) listener.opened(this);
    }

    @Override
    protected void channelRead0(ChannelHandlerContext context, WebSocketFrame frame) {
        if (frame instanceof TextWebSocketFrame text) {
            listener.text(this, text.text());
        } else if (frame instanceof CloseWebSocketFrame close) {
            goodbye = (close.statusCode() + " " + close.reasonText()).strip();
            context.close();
        }
    }

    @Override
    public void exceptionCaught(ChannelHandlerContext context, Throwable broken) {
        context.close();
    }

    private void end() {
        if (over) return;
        over = true;
        listener.closed(this, goodbye);
    }
}
