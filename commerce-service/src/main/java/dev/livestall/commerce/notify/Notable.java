package dev.livestall.commerce.notify;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.livestall.events.OrderEvent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a shop can be told of: a few of the order events, under their own names. */
enum Notable {
    ORDER_PAID("order.paid", OrderEvent.OrderPaid.class),
    ORDER_REFUNDED("order.refunded", OrderEvent.OrderRefunded.class),
    ORDER_DISPUTED("order.disputed", OrderEvent.OrderDisputed.class),
    ORDER_SHIPPED("order.shipped", OrderEvent.OrderShipped.class),
    ORDER_DELIVERED("order.delivered", OrderEvent.OrderDelivered.class);

    /** What is sent on request alone, to see that it arrives. */
    static final String TEST = "webhook.test";

    private final String word;
    private final Class<? extends OrderEvent> event;

    Notable(String word, Class<? extends OrderEvent> event) {
        this.word = word;
        this.event = event;
    }

    @JsonValue
    String word() {
        return word;
    }

    @JsonCreator
    static Notable of(String word) {
        return Arrays.stream(values())
                .filter(one -> one.word.equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no event to be told of: " + word));
    }

    static Optional<Notable> of(OrderEvent event) {
        return Arrays.stream(values())
                .filter(one -> one.event.isInstance(event))
                .findFirst();
    }

    static String[] words(List<Notable> some) {
        return some.stream().map(Notable::word).distinct().toArray(String[]::new);
    }
}
