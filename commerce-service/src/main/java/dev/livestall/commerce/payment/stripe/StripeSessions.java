package dev.livestall.commerce.payment.stripe;

import com.stripe.model.Address;
import com.stripe.model.checkout.Session;
import dev.livestall.commerce.order.Contact;
import dev.livestall.commerce.payment.PaymentSession;
import dev.livestall.commerce.payment.PaymentSession.Status;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Stripe's session as ours. */
final class StripeSessions {
    private StripeSessions() {}

    static PaymentSession read(Session session) {
        Map<String, String> metadata = Objects.requireNonNullElse(session.getMetadata(), Map.of());
        var totals = session.getTotalDetails();
        return new PaymentSession(
                session.getId(),
                session.getUrl(),
                status(session),
                "paid".equals(session.getPaymentStatus()),
                amount(session.getAmountTotal()),
                totals == null ? 0 : amount(totals.getAmountShipping()),
                totals == null ? 0 : amount(totals.getAmountTax()),
                session.getCurrency() == null ? "" : session.getCurrency().toUpperCase(Locale.ROOT),
                Boolean.TRUE.equals(session.getLivemode()),
                session.getClientReferenceId(),
                metadata.get(SessionParams.SHOP),
                metadata.get(SessionParams.ATTEMPT),
                session.getPaymentIntent(),
                Instant.ofEpochSecond(session.getCreated()),
                contact(session));
    }

    private static Status status(Session session) {
        if ("expired".equals(session.getStatus())) return Status.EXPIRED;
        if (!"complete".equals(session.getStatus())) return Status.OPEN;
        return saidNo(session) ? Status.EXPIRED : Status.COMPLETE;
    }

    /** The buyer was through, and the way to pay that confirms later said no: no payment can come of it any more. */
    private static boolean saidNo(Session session) {
        var intent = session.getPaymentIntentObject();
        return "unpaid".equals(session.getPaymentStatus())
                && intent != null
                && ("requires_payment_method".equals(intent.getStatus()) || "canceled".equals(intent.getStatus()));
    }

    private static long amount(@Nullable Long minor) {
        return minor == null ? 0 : minor;
    }

    private static @Nullable Contact contact(Session session) {
        var customer = session.getCustomerDetails();
        if (customer == null) return null;
        var collected = session.getCollectedInformation();
        var shipping = collected == null ? null : collected.getShippingDetails();
        String name = shipping == null || shipping.getName() == null ? customer.getName() : shipping.getName();
        Address address = shipping == null ? customer.getAddress() : shipping.getAddress();
        if (address == null) {
            return new Contact(name, customer.getPhone(), customer.getEmail(), null, null, null, null, null);
        }
        return new Contact(
                name,
                customer.getPhone(),
                customer.getEmail(),
                address.getLine1(),
                address.getLine2(),
                address.getCity(),
                address.getPostalCode(),
                address.getCountry());
    }
}
