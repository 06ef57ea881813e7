package dev.livestall.commerce.access;

import dev.livestall.commerce.CommerceSettings;
import dev.livestall.edge.tokens.TokenSigner;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(OidcSettings.class)
class AccessConfiguration {
    /** Signs access tokens of the staff; edge checks ours by it too. */
    @Bean
    @Primary
    TokenSigner tokenSigner(CommerceSettings settings) {
        return new TokenSigner("livestall-commerce", settings.access().signingKey());
    }
}
