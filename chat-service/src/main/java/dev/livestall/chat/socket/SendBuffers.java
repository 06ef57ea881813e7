package dev.livestall.chat.socket;

import dev.livestall.chat.settings.ChatSettings;
import io.netty.channel.ChannelOption;
import io.netty.channel.WriteBufferWaterMark;
import org.springframework.boot.reactor.netty.NettyReactiveWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/** Bounds what may wait for one connection, in the kernel and here: who reads slowly is found out, and stays behind in the ring. */
@Component
class SendBuffers implements WebServerFactoryCustomizer<NettyReactiveWebServerFactory> {
    private final int bytes;

    SendBuffers(ChatSettings settings) {
        this.bytes = settings.fanOut().sendBufferBytes();
    }

    @Override
    public void customize(NettyReactiveWebServerFactory factory) {
        factory.addServerCustomizers(server -> server.childOption(ChannelOption.SO_SNDBUF, bytes)
                .childOption(ChannelOption.TCP_NODELAY, true)
                .childOption(ChannelOption.WRITE_BUFFER_WATER_MARK, new WriteBufferWaterMark(bytes / 2, bytes)));
    }
}
