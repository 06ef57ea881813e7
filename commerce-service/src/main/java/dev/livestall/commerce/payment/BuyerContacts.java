package dev.livestall.commerce.payment;

import dev.livestall.commerce.order.Contact;
import dev.livestall.commerce.tenancy.Tx;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Where the goods go. Personal data, apart from the orders. */
@Component
class BuyerContacts {
    private static final String SAVE = """
            INSERT INTO buyer_contact (order_id, shop_id, name, phone, email, line1, line2, city, postal_code, country, at)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) ON CONFLICT (order_id) DO NOTHING
            """;

    Mono<Void> save(Tx tx, UUID shopId, UUID orderId, @Nullable Contact contact) {
        if (contact == null) return Mono.empty();
        return tx.change(
                        SAVE,
                        orderId,
                        shopId,
                        contact.name(),
                        contact.phone(),
                        contact.email(),
                        contact.line1(),
                        contact.line2(),
                        contact.city(),
                        contact.postalCode(),
                        contact.country(),
                        tx.now())
                .then();
    }
}
