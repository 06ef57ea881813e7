package dev.livestall.chat.viewer;

import dev.livestall.chat.settings.ChatSettings;
import dev.livestall.edge.tokens.TokenSigner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SigningConfiguration {

    @Bean
    TokenSigner tokenSigner(ChatSettings settings) {
        return new TokenSigner("livestall-chat", settings.signingKey());
    }
}
