package dev.livestall.edge.served;

import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import dev.livestall.edge.http.OriginRule;
import dev.livestall.edge.http.RawBodies;
import dev.livestall.edge.tokens.TokenSigner;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import reactor.core.publisher.Mono;

/** Knows the keys of both issuers, as its own. */
@SpringBootApplication
public class ServedApp {

    @Bean
    TokenSigner staffSigner() throws Exception {
        return new TokenSigner("livestall-commerce", newKey());
    }

    @Bean
    TokenSigner viewerSigner() throws Exception {
        return new TokenSigner("livestall-chat", newKey());
    }

    @Bean
    OriginRule shopMayEmbed() {
        return (origin, request) -> Mono.just(origin.equals("https://shop.example")
                && request.getPath().value().startsWith("/api/try/embedded"));
    }

    /** Pictures up to 2 MB, twice what other bodies may have in the tests. */
    @Bean
    RawBodies pictures() {
        return RawBodies.of(HttpMethod.PUT, "/api/try/pictures/{id}", 2 << 20, MediaType.IMAGE_PNG);
    }

    public static String newKey() throws Exception {
        return new RSAKeyGenerator(2048).keyIDFromThumbprint(true).generate().toJSONString();
    }
}
