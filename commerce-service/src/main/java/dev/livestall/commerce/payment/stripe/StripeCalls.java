package dev.livestall.commerce.payment.stripe;

import com.stripe.StripeClient;
import com.stripe.exception.StripeException;
import dev.livestall.commerce.payment.PaymentSettings;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** Stripe's client, which blocks, on threads of its own: a Stripe that hangs must not hold up Kafka and log-ins, which share the common ones. */
@Component
class StripeCalls implements DisposableBean {
    private static final int IDLE_SECONDS = 60;

    private final StripeClient stripe;
    private final Scheduler threads;

    StripeCalls(PaymentSettings settings) {
        var own = settings.stripe();
        var builder = StripeClient.builder()
                .setApiKey(own.secretKey())
                .setConnectTimeout((int) own.connect().toMillis())
                .setReadTimeout((int) own.read().toMillis())
                // Trying again is PaymentGuard's business, so that its limits hold.
                .setMaxNetworkRetries(0);
        if (!own.api().isEmpty()) builder.setApiBase(own.api());
        stripe = builder.build();
        threads = Schedulers.newBoundedElastic(
                settings.guard().atOnce(), Integer.MAX_VALUE, "stripe", IDLE_SECONDS, true);
    }

    interface Call<T> {
        /** Null for nothing found. */
        @Nullable
        T make(StripeClient stripe) throws StripeException;
    }

    <T> Mono<T> make(Call<T> call) {
        return Mono.fromCallable(() -> call.make(stripe))
                .onErrorMap(StripeException.class, StripeFaults::of)
                .subscribeOn(threads);
    }

    @Override
    public void destroy() {
        threads.dispose();
    }
}
