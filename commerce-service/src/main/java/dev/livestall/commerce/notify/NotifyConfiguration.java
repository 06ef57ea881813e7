package dev.livestall.commerce.notify;

import dev.livestall.edge.outward.OutsideAddresses;
import dev.livestall.edge.outward.OutwardHttp;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(NotifySettings.class)
class NotifyConfiguration {
    @Bean
    OutwardHttp webhookHttp(NotifySettings settings) {
        return new OutwardHttp(
                "webhook", new OutsideAddresses(settings.allowLoopback()), settings.ofOneEndpoint(), settings.batch());
    }
}
