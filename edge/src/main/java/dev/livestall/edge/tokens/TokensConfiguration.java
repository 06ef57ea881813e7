package dev.livestall.edge.tokens;

import dev.livestall.edge.settings.EdgeSettings;
import java.time.Clock;
import java.util.EnumMap;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.reactive.config.WebFluxConfigurer;
import org.springframework.web.reactive.function.client.WebClient;
import org.springframework.web.reactive.result.method.annotation.ArgumentResolverConfigurer;

/** Where the keys of each kind of token come from: the service's own signer, or the issuer's published set. */
@Configuration(proxyBeanMethods = false)
public class TokensConfiguration {

    @Bean
    TokenChecks tokenChecks(EdgeSettings settings, ObjectProvider<TokenSigner> signers) {
        Map<TokenKind, SigningKeys> keys = new EnumMap<>(TokenKind.class);
        WebClient client = WebClient.create();
        keys.put(
                TokenKind.STAFF,
                new PublishedKeys(
                        client, settings.commerceInternalUrl() + "/api/commerce/jwks.json", Clock.systemUTC()));
        keys.put(
                TokenKind.VIEWER,
                new PublishedKeys(client, settings.chatInternalUrl() + "/api/chat/jwks.json", Clock.systemUTC()));
        for (TokenKind kind : TokenKind.values()) {
            signers.stream().filter(s -> s.issuer().equals(kind.issuer)).forEach(s -> keys.put(kind, s::publicKey));
        }
        return new TokenChecks(keys, Clock.systemUTC());
    }

    @Bean
    WebFluxConfigurer callerArguments(TokenChecks checks) {
        return new WebFluxConfigurer() {
            @Override
            public void configureArgumentResolvers(ArgumentResolverConfigurer configurer) {
                configurer.addCustomResolver(new CallerArgument(checks));
            }
        };
    }
}
