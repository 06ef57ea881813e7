package dev.livestall.commerce.shop;

import dev.livestall.events.Money;
import dev.livestall.events.Words;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The tenant.
 *
 * @param allowedOrigins origins beside Livestall's own whose pages may open its rooms
 * @param hold how buyers have units until they paid
 */
public record Shop(UUID id, Words name, Terms terms, List<String> allowedOrigins, HoldPolicy hold) {
    /**
     * What a buyer is told before paying. All amounts are in the shop's currency.
     *
     * @param sellerLine who sells, as the law wants it beside the buy button
     * @param sellerDetails address, telephone, numbers of registration; null: the line says all
     * @param withdrawal how a purchase may be taken back; null: as the law says
     * @param fee one fee per order
     * @param freeFrom a sum of goods from which delivery is free; null: it never is
     */
    public record Terms(
            Words sellerLine,
            @Nullable Words sellerDetails,
            @Nullable Words withdrawal,
            Money fee,
            @Nullable Money freeFrom) {}

    public Money shippingFee() {
        return terms.fee();
    }

    /** What delivery of goods for that sum costs, in minor units. */
    public long deliveryFee(long itemsMinor) {
        var from = terms.freeFrom();
        return from != null && itemsMinor >= from.minor() ? 0 : terms.fee().minor();
    }
}
