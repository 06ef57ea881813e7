package dev.livestall.commerce.payment;

import java.util.List;
import java.util.UUID;

/**
 * All that a session is made of. Stored before it is sent and never changed, so that it can be sent again.
 *
 * @param attemptId our try; goes along as metadata
 * @param currency ISO 4217; all amounts are its minor units
 * @param shippingName what the delivery fee is called on the page
 * @param language ko or en
 * @param expiresAt seconds since 1970
 */
public record SessionRequest(
        UUID shopId,
        UUID orderId,
        UUID attemptId,
        String currency,
        List<Item> items,
        long shippingMinor,
        String shippingName,
        String language,
        String successUrl,
        String cancelUrl,
        long expiresAt) {

    public SessionRequest {
        items = List.copyOf(items);
    }

    public record Item(String name, int quantity, long unitMinor) {}

    /** What the buyer is asked for. */
    public long totalMinor() {
        long total = shippingMinor;
        for (Item item : items) {
            total = Math.addExact(total, Math.multiplyExact(item.unitMinor, item.quantity));
        }
        return total;
    }
}
