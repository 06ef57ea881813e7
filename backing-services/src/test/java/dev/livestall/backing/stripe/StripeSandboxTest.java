package dev.livestall.backing.stripe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.stripe.Stripe;
import com.stripe.exception.AuthenticationException;
import com.stripe.exception.InvalidRequestException;
import com.stripe.exception.StripeException;
import com.stripe.model.Event;
import com.stripe.model.Refund;
import com.stripe.model.checkout.Session;
import com.stripe.param.RefundCreateParams;
import com.stripe.param.RefundListParams;
import com.stripe.param.checkout.SessionListParams;
import com.stripe.param.checkout.SessionRetrieveParams;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StripeSandboxTest {
    @TempDir
    java.nio.file.Path folder;

    private Buyer buyer;

    @BeforeEach
    void start() {
        buyer = new Buyer(folder.resolve("stripe.state"));
    }

    @AfterEach
    void stop() {
        buyer.close();
    }

    @Test
    void speaksTheVersionOfTheLibrary() {
        assertThat(Events.API_VERSION).isEqualTo(Stripe.API_VERSION);
    }

    @Test
    void opensASessionThatTheLibraryReads() throws StripeException {
        Session session = buyer.open("order-1", null);
        assertThat(session.getStatus()).isEqualTo("open");
        assertThat(session.getPaymentStatus()).isEqualTo("unpaid");
        assertThat(session.getAmountSubtotal()).isEqualTo(35_800);
        assertThat(session.getAmountTotal()).isEqualTo(38_800);
        assertThat(session.getShippingCost().getAmountTotal()).isEqualTo(3_000);
        assertThat(session.getCurrency()).isEqualTo("krw");
        assertThat(session.getClientReferenceId()).isEqualTo("order-1");
        assertThat(session.getMetadata()).containsEntry("order", "order-1");
        assertThat(session.getUrl()).startsWith(buyer.sandbox.url() + "/c/pay/cs_test_");
        assertThat(buyer.stripe
                        .v1()
                        .checkout()
                        .sessions()
                        .lineItems()
                        .list(session.getId())
                        .getData())
                .singleElement()
                .satisfies(line -> assertThat(line.getQuantity()).isEqualTo(2));
    }

    @Test
    void paidWithTheGoodCardCompletesAndTellsTheWebhook() throws Exception {
        Session session = buyer.open("order-2", null);
        var answer = buyer.pay(session, "4242424242424242");
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("location"))
                .hasValue("http://localhost:8082/paid/r?s=" + session.getId());
        Session paid = buyer.stripe
                .v1()
                .checkout()
                .sessions()
                .retrieve(
                        session.getId(),
                        SessionRetrieveParams.builder()
                                .addExpand("payment_intent")
                                .build());
        assertThat(paid.getStatus()).isEqualTo("complete");
        assertThat(paid.getPaymentStatus()).isEqualTo("paid");
        assertThat(paid.getPaymentIntentObject().getStatus()).isEqualTo("succeeded");
        assertThat(paid.getPaymentIntentObject().getMetadata()).containsEntry("order", "order-2");
        assertThat(paid.getCustomerDetails().getPhone()).isEqualTo("010-0000-0000");
        assertThat(paid.getCollectedInformation()
                        .getShippingDetails()
                        .getAddress()
                        .getLine1())
                .isEqualTo("세종대로 110");
        Event event = buyer.webhooks.next("checkout.session.completed");
        Session told = (Session) event.getDataObjectDeserializer().getObject().orElseThrow();
        assertThat(told.getId()).isEqualTo(session.getId());
        assertThat(told.getPaymentStatus()).isEqualTo("paid");
    }

    @Test
    void aDeclinedCardKeepsTheSessionOpen() throws Exception {
        Session session = buyer.open("order-3", null);
        assertThat(buyer.pay(session, "4000000000009995")
                        .headers()
                        .firstValue("location")
                        .orElseThrow())
                .contains("/c/pay/" + session.getId(), "declined=insufficient_funds");
        Event event = buyer.webhooks.next("payment_intent.payment_failed");
        var intent = (com.stripe.model.PaymentIntent)
                event.getDataObjectDeserializer().getObject().orElseThrow();
        assertThat(intent.getLastPaymentError().getDeclineCode()).isEqualTo("insufficient_funds");
        assertThat(intent.getMetadata()).containsEntry("order", "order-3");
        assertThat(buyer.pay(session, "4242424242424242")
                        .headers()
                        .firstValue("location")
                        .orElseThrow())
                .startsWith("http://localhost:8082/paid/");
        assertThat(buyer.get(session).getPaymentIntent()).isEqualTo(intent.getId());
    }

    @Test
    void aNumberThatIsNoTestCardIsRefused() throws Exception {
        Session session = buyer.open("order-4", null);
        assertThat(buyer.pay(session, "5555555555554444")
                        .headers()
                        .firstValue("location")
                        .orElseThrow())
                .contains("declined=test_mode_live_card");
        assertThat(buyer.get(session).getStatus()).isEqualTo("open");
    }

    @Test
    void onlyAnOpenSessionExpiresAndAnExpiredOneIsNotPaid() throws Exception {
        Session session = buyer.open("order-5", null);
        assertThat(buyer.stripe
                        .v1()
                        .checkout()
                        .sessions()
                        .expire(session.getId())
                        .getStatus())
                .isEqualTo("expired");
        assertThat(buyer.webhooks.next("checkout.session.expired")).isNotNull();
        assertThatThrownBy(() -> buyer.stripe.v1().checkout().sessions().expire(session.getId()))
                .isInstanceOf(InvalidRequestException.class)
                .hasMessageContaining("status of \"expired\"");
        buyer.pay(session, "4242424242424242");
        assertThat(buyer.get(session).getPaymentStatus()).isEqualTo("unpaid");
    }

    @Test
    void aSessionExpiresByItself() throws Exception {
        Session session = buyer.open("order-6", null);
        buyer.sandbox.advance(Duration.ofMinutes(32));
        assertThat(buyer.get(session).getStatus()).isEqualTo("expired");
        assertThat(buyer.webhooks.next("checkout.session.expired")).isNotNull();
    }

    @Test
    void refundsInFullOnceAndTellsInStripesOrder() throws Exception {
        Session session = buyer.open("order-7", null);
        buyer.pay(session, "4242424242424242");
        String intent = buyer.get(session).getPaymentIntent();
        RefundCreateParams params = RefundCreateParams.builder()
                .setPaymentIntent(intent)
                .putMetadata("order", "order-7")
                .build();
        Refund refund = buyer.stripe.v1().refunds().create(params);
        assertThat(refund.getStatus()).isEqualTo("succeeded");
        assertThat(refund.getAmount()).isEqualTo(38_800);
        assertThatThrownBy(() -> buyer.stripe.v1().refunds().create(params))
                .isInstanceOfSatisfying(InvalidRequestException.class, e -> assertThat(e.getCode())
                        .isEqualTo("charge_already_refunded"));
        assertThat(buyer.stripe
                        .v1()
                        .refunds()
                        .list(RefundListParams.builder()
                                .setPaymentIntent(intent)
                                .build())
                        .getData())
                .hasSize(1);
        assertThat(buyer.webhooks.types(3, "refund.", "charge.refunded"))
                .containsExactly("refund.created", "charge.refunded", "refund.updated");
    }

    @Test
    void refusesWhatStripeRefuses() {
        assertThatThrownBy(() -> buyer.open("o", b -> b.setExpiresAt(Buyer.in(Duration.ofMinutes(20)))))
                .isInstanceOf(InvalidRequestException.class)
                .hasMessageContaining("at least 30 minutes");
        assertThatThrownBy(() -> buyer.open("o", b -> b.setExpiresAt(Buyer.in(Duration.ofHours(25)))))
                .isInstanceOf(InvalidRequestException.class)
                .hasMessageContaining("less than 24 hours");
        assertThatThrownBy(() -> buyer.open("o", b -> b.addLineItem(Buyer.line("eur", 100, 1))))
                .isInstanceOf(InvalidRequestException.class)
                .hasMessageContaining("one currency");
        assertThatThrownBy(() -> buyer.open("o", b -> b.putExtraParam("colour", "red")))
                .isInstanceOfSatisfying(InvalidRequestException.class, e -> assertThat(e.getCode())
                        .isEqualTo("parameter_unknown"));
        assertThatThrownBy(() -> buyer.openFor("krw", 100))
                .isInstanceOfSatisfying(InvalidRequestException.class, e -> assertThat(e.getCode())
                        .isEqualTo("amount_too_small"));
        assertThatThrownBy(() ->
                        buyer.client("sk_test_wrong").v1().checkout().sessions().retrieve("cs_test_1"))
                .isInstanceOf(AuthenticationException.class);
        assertThatThrownBy(() -> buyer.stripe.v1().checkout().sessions().retrieve("cs_test_1"))
                .isInstanceOfSatisfying(InvalidRequestException.class, e -> assertThat(e.getCode())
                        .isEqualTo("resource_missing"));
    }

    @Test
    void listsNewestFirstInPages() throws Exception {
        for (int i = 0; i < 5; i++) {
            buyer.open("page-" + i, null);
        }
        var firstTwo = buyer.stripe
                .v1()
                .checkout()
                .sessions()
                .list(SessionListParams.builder().setLimit(2L).build());
        assertThat(firstTwo.getHasMore()).isTrue();
        assertThat(firstTwo.getData()).extracting(Session::getClientReferenceId).containsExactly("page-4", "page-3");
        assertThat(firstTwo.autoPagingIterable()).hasSize(5);
        assertThat(buyer.stripe
                        .v1()
                        .checkout()
                        .sessions()
                        .list(SessionListParams.builder()
                                .setCreated(SessionListParams.Created.builder()
                                        .setGte(Buyer.in(Duration.ofHours(1)))
                                        .build())
                                .build())
                        .getData())
                .isEmpty();
    }

    @Test
    void thePageIsMarkedAsTestInBothLanguagesAndEscapesNames() throws Exception {
        Session session = buyer.open("order-14", b -> b.addLineItem(Buyer.named("<img onerror=x>", "krw", 1_000)));
        assertThat(buyer.page(session.getUrl()))
                .contains("테스트 결제", "39,800원", "&lt;img onerror=x&gt;")
                .doesNotContain("<img");
        assertThat(buyer.page(session.getUrl() + "?lang=en")).contains("Test payment", "₩39,800");
        assertThat(buyer.page(buyer.sandbox.url() + "/c/pay/cs_test_unknown?lang=en"))
                .contains("Payment not found");
    }
}
