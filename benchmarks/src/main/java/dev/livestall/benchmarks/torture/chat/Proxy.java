package dev.livestall.benchmarks.torture.chat;

import io.netty.bootstrap.Bootstrap;
import io.netty.bootstrap.ServerBootstrap;
import io.netty.buffer.ByteBuf;
import io.netty.channel.Channel;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.ChannelOption;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.socket.SocketChannel;
import io.netty.channel.socket.nio.NioServerSocketChannel;
import io.netty.channel.socket.nio.NioSocketChannel;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/** Stands between clients and one node, passes bytes on, and cuts when told to: with a reset, and not between two frames. */
final class Proxy implements AutoCloseable {
    /** A cut comes within so many bytes of what the node sends next. */
    private static final int WITHIN_BYTES = 600;

    private static final long AT_THE_LATEST_MILLIS = 1_000;

    private final EventLoopGroup loops;
    private final int target;
    private final Random random;
    private final Set<Line> lines = ConcurrentHashMap.newKeySet();
    private final Channel door;

    Proxy(EventLoopGroup loops, int target, long seed) {
        this.loops = loops;
        this.target = target;
        this.random = new Random(seed);
        this.door = new ServerBootstrap()
                .group(loops)
                .channel(NioServerSocketChannel.class)
                .childOption(ChannelOption.AUTO_READ, false)
                .childOption(ChannelOption.TCP_NODELAY, true)
                .childHandler(new ChannelInitializer<SocketChannel>() {
                    @Override
                    protected void initChannel(SocketChannel client) {
                        new Line(client).open();
                    }
                })
                .bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0))
                .syncUninterruptibly()
                .channel();
    }

    int port() {
        return ((InetSocketAddress) door.localAddress()).getPort();
    }

    /** @return how many connections will end */
    int cut() {
        Set<Line> all = Set.copyOf(lines);
        for (Line line : all) line.cutAfter(random.nextInt(WITHIN_BYTES));
        return all.size();
    }

    @Override
    public void close() {
        door.close();
        lines.forEach(Line::reset);
    }

    /** One client's connection and the one to the node that belongs to it. */
    private final class Line {
        private final SocketChannel client;
        private volatile int left = Integer.MAX_VALUE;

        Line(SocketChannel client) {
            this.client = client;
        }

        void open() {
            new Bootstrap()
                    .group(client.eventLoop())
                    .channel(NioSocketChannel.class)
                    .option(ChannelOption.AUTO_READ, false)
                    .option(ChannelOption.TCP_NODELAY, true)
                    .handler(new Pass(client, true))
                    .connect(InetAddress.getLoopbackAddress(), target)
                    .addListener((ChannelFutureListener) connected -> {
                        if (!connected.isSuccess()) {
                            reset();
                            return;
                        }
                        lines.add(this);
                        client.pipeline().addLast(new Pass(connected.channel(), false));
                        client.closeFuture().addListener(closed -> {
                            lines.remove(this);
                            connected.channel().close();
                        });
                        client.config().setAutoRead(true);
                        connected.channel().config().setAutoRead(true);
                    });
        }

        void cutAfter(int bytes) {
            left = bytes;
            client.eventLoop().schedule(this::reset, AT_THE_LATEST_MILLIS, TimeUnit.MILLISECONDS);
        }

        void reset() {
            if (!client.isOpen()) return;
            client.config().setSoLinger(0);
            client.close();
        }

        private final class Pass extends ChannelInboundHandlerAdapter {
            private final Channel to;
            private final boolean fromNode;

            Pass(Channel to, boolean fromNode) {
                this.to = to;
                this.fromNode = fromNode;
            }

            @Override
            public void channelRead(ChannelHandlerContext context, Object bytes) {
                ByteBuf read = (ByteBuf) bytes;
                if (!fromNode || left == Integer.MAX_VALUE) {
                    to.writeAndFlush(read);
                    return;
                }
                int now = Math.min(left, read.readableBytes());
                left -= now;
                var last = to.writeAndFlush(read.readRetainedSlice(now));
                read.release();
                if (left == 0) last.addListener(written -> reset());
            }

            @Override
            public void channelInactive(ChannelHandlerContext context) {
                to.close();
            }

            @Override
            public void exceptionCaught(ChannelHandlerContext context, Throwable broken) {
                reset();
                to.close();
            }
        }
    }
}
