package dev.livestall.commerce.payment.stripe;

import com.stripe.param.checkout.SessionCreateParams;
import com.stripe.param.checkout.SessionCreateParams.LineItem;
import com.stripe.param.checkout.SessionCreateParams.LineItem.PriceData;
import com.stripe.param.checkout.SessionCreateParams.Locale;
import com.stripe.param.checkout.SessionCreateParams.PaymentIntentData;
import com.stripe.param.checkout.SessionCreateParams.PhoneNumberCollection;
import com.stripe.param.checkout.SessionCreateParams.ShippingAddressCollection;
import com.stripe.param.checkout.SessionCreateParams.ShippingOption;
import com.stripe.param.checkout.SessionCreateParams.ShippingOption.ShippingRateData;
import dev.livestall.commerce.payment.SessionRequest;

/**
 * A stored request as Stripe's parameters: the same request is the same bytes. A change here makes Stripe refuse the keys
 * of the requests that wait for their answer at that moment; they are then looked up by order.
 */
final class SessionParams {
    static final String SHOP = "livestall_shop";
    static final String ORDER = "livestall_order";
    static final String ATTEMPT = "livestall_attempt";
    static final String REFUND = "livestall_refund";

    private SessionParams() {}

    static SessionCreateParams of(SessionRequest request) {
        var currency = StripeAmounts.currency(request.currency());
        var params = SessionCreateParams.builder()
                .setMode(SessionCreateParams.Mode.PAYMENT)
                .setClientReferenceId(request.orderId().toString())
                .putMetadata(SHOP, request.shopId().toString())
                .putMetadata(ORDER, request.orderId().toString())
                .putMetadata(ATTEMPT, request.attemptId().toString())
                .setPaymentIntentData(PaymentIntentData.builder()
                        .putMetadata(SHOP, request.shopId().toString())
                        .putMetadata(ORDER, request.orderId().toString())
                        .build())
                .setExpiresAt(request.expiresAt())
                .setSuccessUrl(request.successUrl())
                .setCancelUrl(request.cancelUrl())
                .setLocale("en".equals(request.language()) ? Locale.EN : Locale.KO)
                .setPhoneNumberCollection(
                        PhoneNumberCollection.builder().setEnabled(true).build())
                .setShippingAddressCollection(ShippingAddressCollection.builder()
                        .addAllowedCountry(ShippingAddressCollection.AllowedCountry.KR)
                        .build())
                .addShippingOption(shipping(request, currency));
        request.items().forEach(item -> params.addLineItem(line(item, currency)));
        return params.build();
    }

    private static LineItem line(SessionRequest.Item item, String currency) {
        return LineItem.builder()
                .setQuantity((long) item.quantity())
                .setPriceData(PriceData.builder()
                        .setCurrency(currency)
                        .setUnitAmount(item.unitMinor())
                        .setProductData(PriceData.ProductData.builder()
                                .setName(item.name())
                                .build())
                        .build())
                .build();
    }

    private static ShippingOption shipping(SessionRequest request, String currency) {
        return ShippingOption.builder()
                .setShippingRateData(ShippingRateData.builder()
                        .setType(ShippingRateData.Type.FIXED_AMOUNT)
                        .setDisplayName(request.shippingName())
                        .setFixedAmount(ShippingRateData.FixedAmount.builder()
                                .setAmount(request.shippingMinor())
                                .setCurrency(currency)
                                .build())
                        .build())
                .build();
    }
}
