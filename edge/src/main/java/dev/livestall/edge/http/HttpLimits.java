package dev.livestall.edge.http;

import dev.livestall.edge.settings.EdgeSettings;
import org.springframework.boot.reactor.netty.NettyReactiveWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.Ordered;
import reactor.netty.http.server.HttpServer;

/** What Netty itself refuses: too slow, too long. After Boot's own customizers, so that these limits win. */
final class HttpLimits implements WebServerFactoryCustomizer<NettyReactiveWebServerFactory>, Ordered {

    private final EdgeSettings settings;

    HttpLimits(EdgeSettings settings) {
        this.settings = settings;
    }

    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }

    @Override
    public void customize(NettyReactiveWebServerFactory factory) {
        factory.addServerCustomizers(this::limit);
    }

    private HttpServer limit(HttpServer server) {
        return server.httpRequestDecoder(decoder -> decoder.maxInitialLineLength(settings.requestLineBytes())
                        .maxHeaderSize(settings.headerBytes())
                        .h2cMaxContentLength(0))
                .doOnChannelInit((observer, channel, remote) -> RequestDeadline.addTo(channel, settings));
    }
}
