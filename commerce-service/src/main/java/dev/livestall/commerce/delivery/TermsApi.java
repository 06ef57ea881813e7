package dev.livestall.commerce.delivery;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.livestall.commerce.access.StaffDoor;
import dev.livestall.commerce.audit.Audit;
import dev.livestall.commerce.shop.Shop;
import dev.livestall.commerce.shop.Shops;
import dev.livestall.edge.problems.CommonProblems;
import dev.livestall.edge.tokens.CheckedToken;
import dev.livestall.events.Money;
import dev.livestall.events.Role;
import dev.livestall.events.Words;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** On which terms a shop sells: seller, withdrawal, delivery fee. All staff read them, owners set them as a whole. */
@RestController
@RequestMapping("/api/commerce/shop/terms")
class TermsApi {
    private static final long MOST_MINOR = 1_000_000_000;

    private final StaffDoor door;
    private final Shops shops;
    private final Audit audit;

    TermsApi(StaffDoor door, Shops shops, Audit audit) {
        this.door = door;
        this.shops = shops;
        this.audit = audit;
    }

    record Line(
            @NotBlank @Size(max = 300) String ko,
            @Size(max = 300) @Nullable String en) {}

    record Details(
            @NotBlank @Size(max = 2_000) String ko,
            @Size(max = 2_000) @Nullable String en) {}

    record Withdrawal(
            @NotBlank @Size(max = 4_000) String ko,
            @Size(max = 4_000) @Nullable String en) {}

    /** @param freeFrom a sum of goods from which delivery is free; absent: it never is */
    record Wanted(
            @Valid @NotNull Line sellerLine,
            @Valid @Nullable Details sellerDetails,
            @Valid @Nullable Withdrawal withdrawal,
            @NotNull Money fee,
            @Nullable Money freeFrom) {

        Shop.Terms terms() {
            return new Shop.Terms(
                    new Words(sellerLine.ko(), sellerLine.en()),
                    sellerDetails == null ? null : new Words(sellerDetails.ko(), sellerDetails.en()),
                    withdrawal == null ? null : new Words(withdrawal.ko(), withdrawal.en()),
                    fee,
                    freeFrom);
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Terms(
            Words sellerLine,
            @Nullable Words sellerDetails,
            @Nullable Words withdrawal,
            Money fee,
            @Nullable Money freeFrom) {
        static Terms of(Shop.Terms terms) {
            return new Terms(
                    terms.sellerLine(), terms.sellerDetails(), terms.withdrawal(), terms.fee(), terms.freeFrom());
        }
    }

    @GetMapping
    Mono<Terms> terms(CheckedToken token) {
        return door.open(token, Role::isStaff, (tx, staff) -> shops.own(tx).map(shop -> Terms.of(shop.terms())));
    }

    /** Holds for orders from then on: the fee of one that is held stays as it was. */
    @PutMapping
    Mono<Terms> set(CheckedToken token, @Valid @RequestBody Wanted body) {
        return door.open(token, Role.OWNER::equals, (tx, owner) -> shops.own(tx)
                .flatMap(shop -> shops.set(tx, checked(body, shop.terms().fee().currency())))
                .then(audit.append(tx, owner.shopId(), owner.id(), "shop.terms", owner.shopId()))
                .then(Mono.defer(() -> shops.own(tx)))
                .map(shop -> Terms.of(shop.terms())));
    }

    private static Shop.Terms checked(Wanted wanted, String currency) {
        var fee = wanted.fee();
        var from = wanted.freeFrom();
        if (!fee.currency().equals(currency) || from != null && !from.currency().equals(currency)) {
            throw CommonProblems.INVALID.problem().with("fee, freeFrom: in " + currency);
        }
        if (fee.minor() < 0
                || fee.minor() > MOST_MINOR
                || from != null && (from.minor() < 1 || from.minor() > MOST_MINOR)) {
            throw CommonProblems.INVALID.problem().with("fee: 0 or more; freeFrom: 1 or more");
        }
        return wanted.terms();
    }
}
