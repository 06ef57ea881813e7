package dev.livestall.chat.hook;

import dev.livestall.chat.text.HookSettings;
import dev.livestall.edge.outward.OutsideAddresses;
import dev.livestall.edge.outward.OutwardHttp;
import dev.livestall.edge.tokens.TokenSigner;
import dev.livestall.events.EventJson;
import dev.livestall.events.HookTarget;
import io.netty.buffer.Unpooled;
import io.netty.handler.codec.http.HttpHeaderNames;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import reactor.netty.ByteBufFlux;
import reactor.netty.http.client.HttpClientResponse;

/**
 * Asks shops' servers over HTTP.
 *
 * <p>{@code POST} with the question as JSON. The header {@code Livestall-Signature} is a JWT of type {@code hook+jwt}, signed with the key that
 * {@code /api/chat/jwks.json} publishes: subject the shop, a minute of life, and {@code sha256} of the body's bytes in base64url. Nothing secret
 * has to be kept on either side. Only 200 with an answer counts; anything else is a failure.
 */
@Component
class HookCalls implements DisposableBean {
    private static final Duration SIGNATURE_LIFE = Duration.ofMinutes(1);
    private static final int CONNECTIONS = 50;

    private final TokenSigner signer;
    private final HookSettings settings;
    private final OutwardHttp http;

    HookCalls(TokenSigner signer, HookSettings settings, OutsideAddresses addresses) {
        this.signer = signer;
        this.settings = settings;
        http = new OutwardHttp("hook", addresses, CONNECTIONS, settings.waiting());
    }

    /** @return the answer within the shop's time, or an error */
    Mono<HookAnswer> ask(HookTarget target, HookQuestion question) {
        if (!http.isAllowed(target.url())) return Mono.error(new IOException("not an address for hooks"));
        return Mono.fromCallable(() -> EventJson.MAPPER.writeValueAsBytes(question))
                .flatMap(body -> post(target, question.shopId(), body))
                .subscribeOn(Schedulers.boundedElastic())
                .timeout(Duration.ofMillis(target.timeoutMillis()));
    }

    private Mono<HookAnswer> post(HookTarget target, String shopId, byte[] body) {
        String signature = signer.sign("hook+jwt", shopId, SIGNATURE_LIFE, Map.of("sha256", sha256(body)));
        return http.client()
                .headers(headers -> headers.set(HttpHeaderNames.CONTENT_TYPE, "application/json")
                        .set(HttpHeaderNames.CONTENT_LENGTH, body.length)
                        .set("Livestall-Signature", signature))
                .post()
                .uri(target.url())
                .send(Mono.fromSupplier(() -> Unpooled.wrappedBuffer(body)))
                .response(this::read)
                .single();
    }

    private Mono<HookAnswer> read(HttpClientResponse response, ByteBufFlux content) {
        if (response.status().code() != 200) return Mono.error(new IOException("answered " + response.status()));
        return content.asByteArray()
                .collect(ByteArrayOutputStream::new, this::add)
                .map(bytes -> EventJson.MAPPER.readValue(bytes.toByteArray(), HookAnswer.class));
    }

    private void add(ByteArrayOutputStream bytes, byte[] more) {
        if (bytes.size() + more.length > settings.answerBytes()) throw new IllegalStateException("a long answer");
        bytes.writeBytes(more);
    }

    private static String sha256(byte[] body) {
        try {
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(MessageDigest.getInstance("SHA-256").digest(body));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void destroy() {
        http.close();
    }
}
