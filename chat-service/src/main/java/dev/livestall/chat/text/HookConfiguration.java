package dev.livestall.chat.text;

import dev.livestall.edge.outward.OutsideAddresses;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class HookConfiguration {
    /** Where a shop's check may be. */
    @Bean
    OutsideAddresses hookAddresses(HookSettings settings) {
        return new OutsideAddresses(settings.allowLoopback());
    }
}
