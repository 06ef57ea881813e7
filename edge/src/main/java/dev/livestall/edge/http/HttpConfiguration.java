package dev.livestall.edge.http;

import dev.livestall.edge.settings.EdgeSettings;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.server.WebFilter;

/** The filters in their order: headers for every answer, then the origin (so that refusals can be read by our pages), then the rest. */
@Configuration(proxyBeanMethods = false)
public class HttpConfiguration {

    @Bean
    AllowedOrigins allowedOrigins(EdgeSettings settings) {
        List<String> urls = new ArrayList<>(settings.serviceUrls());
        urls.addAll(settings.allowedOrigins());
        return new AllowedOrigins(urls);
    }

    @Bean
    ClientAddress clientAddress(EdgeSettings settings) {
        return new ClientAddress(settings.trustedProxies());
    }

    @Bean
    HttpLimits httpLimits(EdgeSettings settings) {
        return new HttpLimits(settings);
    }

    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    WebFilter securityHeaders(EdgeSettings settings) {
        return new SecurityHeaders(settings.serviceUrls().stream().allMatch(url -> url.startsWith("https:")));
    }

    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE + 1)
    WebFilter originFilter(AllowedOrigins ours, ObjectProvider<OriginRule> rules) {
        return new OriginFilter(ours, rules.orderedStream().toList());
    }

    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE + 2)
    WebFilter requestGuard(EdgeSettings settings, ObjectProvider<RawBodies> rawBodies) {
        return new RequestGuard(
                settings.bodyBytes().toBytes(), rawBodies.orderedStream().toList());
    }
}
