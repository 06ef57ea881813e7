package dev.livestall.commerce.checkout;

import dev.livestall.commerce.CommerceSettings;
import dev.livestall.commerce.coupon.CouponProblems;
import dev.livestall.commerce.idempotency.Answer;
import dev.livestall.commerce.idempotency.Answers;
import dev.livestall.commerce.idempotency.Asking;
import dev.livestall.commerce.idempotency.IdempotencyKey;
import dev.livestall.commerce.order.OrderAnswer;
import dev.livestall.commerce.tenancy.Tenancy;
import dev.livestall.commerce.tenancy.Tx;
import jakarta.validation.Valid;
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
    private final CheckingOutTogether together;
    private final CheckingOut checkingOut;
    private final int mostLines;

    CheckoutApi(
            Tenancy tenancy,
            BuyLinks links,
            Answers answers,
            CheckingOutTogether together,
            CheckingOut checkingOut,
            CommerceSettings settings) {
        this.tenancy = tenancy;
        this.links = links;
        this.answers = answers;
        this.together = together;
        this.checkingOut = checkingOut;
        this.mostLines = settings.checkout().linesPerOrder();
    }

    @PostMapping("/api/commerce/checkouts")
    Mono<ResponseEntity<String>> checkOut(
            @RequestHeader(name = IdempotencyKey.HEADER, required = false) @Nullable String header,
            @Valid @RequestBody CheckoutBody body) {
        var key = IdempotencyKey.of(header);
        return links.known(body.checked(mostLines).ref())
                .map(link -> asked(link, key, body))
                .flatMap(asked -> asked.plain()
                        ? together.checkOut(asked).switchIfEmpty(Mono.defer(() -> alone(asked)))
                        : alone(asked))
                .map(Answer::response);
    }

    private Mono<Answer> alone(Asked asked) {
        var shop = asked.basket().link().shopId();
        return tenancy.inShop(shop, tx -> answers.once(tx, shop, asked.asking(), () -> checkOut(tx, asked.basket())));
    }

    // Who buys by a link for everyone is nobody that we know: each such order is a buyer of its own.
    private static Asked asked(Link link, IdempotencyKey key, CheckoutBody body) {
        var viewer = Objects.requireNonNullElseGet(link.viewerId(), UUID::randomUUID);
        return new Asked(
                new Asking("checkout " + link.ref(), key, body.fixed()),
                new Basket(link, viewer, body.of(link), body.couponId()));
    }

    private Mono<Answer> checkOut(Tx tx, Basket basket) {
        return checkingOut
                .checkOut(tx, basket)
                .map(outcome -> outcome.fold(
                        done -> Answer.of(201, OrderAnswer.of(done.order())),
                        refused -> Answer.of(CheckoutProblems.of(refused)),
                        unfit -> Answer.of(CouponProblems.of(unfit.why()))));
    }
}
