package dev.livestall.commerce.payment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** {@code POST /api/commerce/checkouts/{orderId}/payment}: answers the page to pay on. Public; the link's ref is the right. */
@RestController
class PaymentApi {
    private final OpeningPayment opening;

    PaymentApi(OpeningPayment opening) {
        this.opening = opening;
    }

    /** @param language of Stripe's page; absent: as the browser prefers, else Korean */
    record Body(
            @NotBlank @Size(max = 64) String ref,
            @Nullable @Pattern(regexp = "ko|en") String language) {}

    @PostMapping("/api/commerce/checkouts/{orderId}/payment")
    Mono<PaymentPage> open(
            @PathVariable UUID orderId,
            @Valid @RequestBody Body body,
            @RequestHeader(name = "Accept-Language", required = false) @Nullable String accepts) {
        return opening.open(orderId, body.ref, body.language == null ? preferred(accepts) : body.language);
    }

    private static String preferred(@Nullable String accepts) {
        if (accepts == null || accepts.length() > 100) return "ko";
        try {
            var best = Locale.lookup(Locale.LanguageRange.parse(accepts), List.of(Locale.KOREAN, Locale.ENGLISH));
            return best == null ? "ko" : best.getLanguage();
        } catch (IllegalArgumentException malformed) {
            return "ko";
        }
    }
}
