package dev.livestall.backing.stripe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.stripe.exception.ApiConnectionException;
import com.stripe.exception.ApiException;
import com.stripe.exception.IdempotencyException;
import com.stripe.exception.StripeException;
import com.stripe.model.checkout.Session;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What goes wrong with Stripe, on demand. */
class StripeSandboxFaultsTest {
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
    void sameKeyRepeatsTheAnswerAndOtherParametersAreRefused() throws Exception {
        long expires = Buyer.in(Duration.ofMinutes(31));
        Session first = buyer.openWithKey("order-8", "key-8", expires);
        assertThat(buyer.openWithKey("order-8", "key-8", expires).getId()).isEqualTo(first.getId());
        assertThatThrownBy(() -> buyer.openWithKey("order-9", "key-8", expires))
                .isInstanceOf(IdempotencyException.class);
        assertThat(buyer.all()).hasSize(1);
    }

    @Test
    void aStoredServerErrorIsRepeatedThoughTheWorkIsDone() throws Exception {
        long expires = Buyer.in(Duration.ofMinutes(31));
        buyer.sandbox.faults().on("POST /v1/checkout/sessions").serverErrorsAfterWork(1);
        assertThatThrownBy(() -> buyer.openWithKey("order-10", "key-10", expires))
                .isInstanceOf(ApiException.class);
        assertThatThrownBy(() -> buyer.openWithKey("order-10", "key-10", expires))
                .isInstanceOf(ApiException.class);
        assertThat(buyer.all()).singleElement().satisfies(s -> assertThat(s.getClientReferenceId())
                .isEqualTo("order-10"));
    }

    @Test
    void aDroppedConnectionIsRepairedByTheSameKey() throws Exception {
        long expires = Buyer.in(Duration.ofMinutes(31));
        buyer.sandbox.faults().on("POST /v1/checkout").droppedConnectionsAfterWork(2);
        assertThatThrownBy(() -> buyer.openWithKey("order-11", "key-11", expires))
                .isInstanceOf(ApiConnectionException.class);
        buyer.sandbox.faults().heal();
        Session session = buyer.openWithKey("order-11", "key-11", expires);
        assertThat(buyer.all()).singleElement().satisfies(s -> assertThat(s.getId())
                .isEqualTo(session.getId()));
    }

    @Test
    void aKeyInUseIsAConflict() throws Exception {
        long expires = Buyer.in(Duration.ofMinutes(31));
        buyer.sandbox.faults().hangs(Duration.ofSeconds(2), 1);
        var slow = CompletableFuture.supplyAsync(() -> buyer.quietly("order-12", "key-12", expires));
        Thread.sleep(700);
        assertThatThrownBy(() -> buyer.openWithKey("order-12", "key-12", expires))
                .isInstanceOfSatisfying(StripeException.class, e -> assertThat(e.getStatusCode())
                        .isEqualTo(409));
        assertThat(slow.join().getClientReferenceId()).isEqualTo("order-12");
    }

    @Test
    void aRestartForgetsNothing() throws Exception {
        long expires = Buyer.in(Duration.ofMinutes(31));
        buyer.webhooks.refuse();
        Session paid = buyer.openWithKey("order-13", "key-13", expires);
        buyer.pay(paid, "4242424242424242");
        buyer.restart();
        buyer.webhooks.accept();
        assertThat(buyer.get(paid).getStatus()).isEqualTo("complete");
        assertThat(buyer.openWithKey("order-13", "key-13", expires).getId()).isEqualTo(paid.getId());
        assertThat(buyer.webhooks.next("checkout.session.completed")).isNotNull();
    }

    @Test
    void webhooksCanBeDroppedRepeatedAndReversed() throws Exception {
        buyer.sandbox.faults().dropWebhooks(2);
        buyer.pay(buyer.open("dropped", null), "4242424242424242");
        buyer.sandbox.faults().repeatWebhooks(2, 3);
        buyer.pay(buyer.open("repeated", null), "4242424242424242");
        assertThat(buyer.webhooks.types(6, ""))
                .containsExactly(
                        "payment_intent.succeeded",
                        "payment_intent.succeeded",
                        "payment_intent.succeeded",
                        "checkout.session.completed",
                        "checkout.session.completed",
                        "checkout.session.completed");
        buyer.sandbox.faults().reverseWebhooks(2);
        buyer.pay(buyer.open("reversed", null), "4242424242424242");
        assertThat(buyer.webhooks.types(8, "").subList(6, 8))
                .isEqualTo(List.of("checkout.session.completed", "payment_intent.succeeded"));
    }

    @Test
    void aPaymentCanBeConfirmedLater() throws Exception {
        buyer.sandbox.faults().confirmLater(1);
        Session session = buyer.open("order-15", null);
        buyer.pay(session, "4242424242424242");
        assertThat(buyer.get(session).getStatus()).isEqualTo("complete");
        assertThat(buyer.get(session).getPaymentStatus()).isEqualTo("unpaid");
        buyer.sandbox.confirm(session.getId(), true);
        assertThat(buyer.get(session).getPaymentStatus()).isEqualTo("paid");
        assertThat(buyer.webhooks.next("checkout.session.async_payment_succeeded"))
                .isNotNull();
    }
}
