package dev.livestall.commerce.checkout;

import dev.livestall.commerce.checkout.CheckingOut.Wanted;
import dev.livestall.commerce.idempotency.Answer;
import dev.livestall.commerce.idempotency.Answers;
import dev.livestall.commerce.idempotency.IdempotencyKey;
import dev.livestall.commerce.order.OrderAnswer;
import dev.livestall.commerce.tenancy.Tenancy;
import dev.livestall.commerce.tenancy.Tx;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
class CheckoutApi {
    private final Tenancy tenancy;
    private final BuyLinks links;
    private final Answers answers;
    private final CheckingOut checkingOut;

    CheckoutApi(Tenancy tenancy, BuyLinks links, Answers answers, CheckingOut checkingOut) {
        this.tenancy = tenancy;
        this.links = links;
        this.answers = answers;
        this.checkingOut = checkingOut;
    }

    record Checkout(
            @NotBlank String ref,
            @NotNull @Min(1) Integer quantity,
            @Nullable UUID variantId,
            @Nullable Long expectedUnitMinor) {
        String fixed() {
            return ref + "\n" + quantity + "\n" + expectedUnitMinor + (variantId == null ? "" : "\n" + variantId);
        }
    }

    @PostMapping("/api/commerce/checkouts")
    Mono<ResponseEntity<String>> checkOut(
            @RequestHeader(name = IdempotencyKey.HEADER, required = false) @Nullable String header,
            @Valid @RequestBody Checkout body) {
        var key = IdempotencyKey.of(header);
        return links.known(body.ref())
                .flatMap(link -> tenancy.inShop(
                        link.shopId(),
                        tx -> answers.once(
                                tx,
                                link.shopId(),
                                "checkout " + link.ref(),
                                key,
                                body.fixed(),
                                () -> checkOut(tx, link, body))))
                .map(Answer::response);
    }

    // Who buys by a link for everyone is nobody that we know: each such order is a buyer of its own.
    private Mono<Answer> checkOut(Tx tx, Link link, Checkout body) {
        var viewer = Objects.requireNonNullElseGet(link.viewerId(), UUID::randomUUID);
        return checkingOut
                .checkOut(tx, new Wanted(link, viewer, body.variantId(), body.quantity(), body.expectedUnitMinor()))
                .map(outcome -> outcome.fold(
                        done -> Answer.of(201, OrderAnswer.of(done.order())),
                        soldOut -> Answer.of(CheckoutProblems.soldOut()),
                        allHeld -> Answer.of(CheckoutProblems.allHeld(allHeld.earliestReturn())),
                        limit -> Answer.of(CheckoutProblems.quantityLimit(limit.max())),
                        changed -> Answer.of(CheckoutProblems.priceChanged(changed.unitMinor()))));
    }
}
