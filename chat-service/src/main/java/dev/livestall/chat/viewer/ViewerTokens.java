package dev.livestall.chat.viewer;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.livestall.chat.settings.ChatSettings;
import dev.livestall.edge.tokens.TokenSigner;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Signs viewers' tokens. */
@Component
public class ViewerTokens {
    private static final String TYP = "viewer+jwt";

    private final TokenSigner signer;
    private final Duration life;

    ViewerTokens(TokenSigner signer, ChatSettings settings) {
        this.signer = signer;
        this.life = settings.viewerTokenLife();
    }

    /** A viewer nobody has seen before. */
    public Minted mint(String shopId) {
        return sign(UUID.randomUUID().toString(), shopId, null);
    }

    /** The same viewer again, with a name if there is one. */
    public Minted sign(String viewerId, String shopId, @Nullable String nickname) {
        return sign(viewerId, shopId, nickname, null);
    }

    /** A customer whom the shop vouched for. */
    Minted signCustomer(String viewerId, String shopId, @Nullable String nickname) {
        return sign(viewerId, shopId, nickname, true);
    }

    private Minted sign(String viewerId, String shopId, @Nullable String nickname, @Nullable Boolean customer) {
        Map<String, Object> claims = new HashMap<>();
        claims.put("shop", shopId);
        if (nickname != null) claims.put("name", nickname);
        Instant expiresAt = Instant.now().plus(life).truncatedTo(ChronoUnit.SECONDS);
        return new Minted(viewerId, signer.sign(TYP, viewerId, life, claims), expiresAt, customer);
    }

    /**
     * A viewer's identity, to be kept by the page.
     *
     * @param customer true for a shop's customer; absent for everybody else
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Minted(
            String viewerId,
            String token,
            Instant expiresAt,
            @Nullable Boolean customer) {}
}
