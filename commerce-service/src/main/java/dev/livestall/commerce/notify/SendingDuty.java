package dev.livestall.commerce.notify;

import dev.livestall.commerce.leader.Duty;
import dev.livestall.commerce.leader.Leader;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;

/** One node sends; another takes over when it dies. */
@Component
class SendingDuty extends Duty {
    SendingDuty(Leader leader, SendingMessages sending, NotifySettings settings) {
        super(leader, settings.poll(), Flux.never(), sending::pass);
    }
}
