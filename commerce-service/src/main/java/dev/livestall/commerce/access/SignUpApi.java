package dev.livestall.commerce.access;

import dev.livestall.edge.http.ClientAddress;
import dev.livestall.edge.problems.CommonProblems;
import dev.livestall.events.Words;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Currency;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** {@code POST /api/commerce/shops}: public, a few per address and hour, and only where the setting says so. Answers as a log-in does. */
@RestController
class SignUpApi {
    private final SigningUp signing;
    private final SessionAnswers answers;
    private final ClientAddress addresses;

    SignUpApi(SigningUp signing, SessionAnswers answers, ClientAddress addresses) {
        this.signing = signing;
        this.answers = answers;
        this.addresses = addresses;
    }

    record Name(
            @NotBlank @Size(max = 60) String ko,
            @Size(max = 60) @Nullable String en) {}

    record SellerLine(
            @NotBlank @Size(max = 300) String ko,
            @Size(max = 300) @Nullable String en) {}

    record Owner(
            @NotBlank @Size(max = 60) String name,
            @Email String email,
            @NotBlank @Size(max = 200) String password) {}

    /** @param currency ISO 4217; KRW if absent */
    record SignUp(
            @Valid @NotNull Name name,
            @Valid @NotNull SellerLine sellerLine,
            @Nullable @Pattern(regexp = "[A-Z]{3}") String currency,
            @Valid @NotNull Owner owner) {}

    @PostMapping("/api/commerce/shops")
    Mono<ResponseEntity<SessionAnswers.Body>> signUp(@Valid @RequestBody SignUp body, ServerHttpRequest request) {
        var owner = body.owner();
        return signing.signUp(
                        new SigningUp.NewShop(
                                new Words(body.name().ko(), body.name().en()),
                                new Words(
                                        body.sellerLine().ko(),
                                        body.sellerLine().en()),
                                currency(body.currency())),
                        new SigningUp.Owner(owner.name().strip(), owner.email(), owner.password()),
                        addresses.of(request))
                .map(answers::of);
    }

    private static String currency(@Nullable String code) {
        try {
            return code == null ? "KRW" : Currency.getInstance(code).getCurrencyCode();
        } catch (IllegalArgumentException unknown) {
            throw CommonProblems.INVALID.problem().with("currency: a code of ISO 4217");
        }
    }
}
