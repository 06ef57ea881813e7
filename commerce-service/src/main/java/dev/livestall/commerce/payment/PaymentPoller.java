package dev.livestall.commerce.payment;

import dev.livestall.commerce.leader.Duty;
import dev.livestall.commerce.leader.Leader;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;

/** The leader's look at everything that webhooks may never tell. */
@Component
class PaymentPoller extends Duty {
    PaymentPoller(Leader leader, PaymentSettings settings, LookingAfterPayments looking) {
        super(leader, settings.poller().every(), Flux.never(), looking::pass);
    }
}
