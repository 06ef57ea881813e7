package dev.livestall.chat.notice;

import dev.livestall.chat.directory.Broadcasts;
import dev.livestall.chat.directory.DirectoryReader;
import dev.livestall.chat.kafka.KafkaClients;
import dev.livestall.chat.kafka.TopicFollower;
import dev.livestall.chat.settings.ChatSettings;
import dev.livestall.events.DirectoryEntry.BroadcastState;
import dev.livestall.events.EventJson;
import dev.livestall.events.OrderEvent;
import dev.livestall.events.OrderEvent.CheckoutExpired;
import dev.livestall.events.OrderEvent.OrderPaid;
import dev.livestall.events.OrderEvent.OrderRefunded;
import dev.livestall.events.OrderLine;
import dev.livestall.events.RefundedLine;
import dev.livestall.events.Topics;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Follows the order events since the first start of a show that has not ended. */
@Component
public class OrderNotices extends TopicFollower {
    private final Broadcasts broadcasts;
    private final DirectoryReader directory;
    private final Buyers buyers;
    private final ChatSettings settings;
    private final List<Consumer<OrderNotice>> listeners = new CopyOnWriteArrayList<>();
    private volatile boolean atHead;

    OrderNotices(
            KafkaClients clients,
            Broadcasts broadcasts,
            DirectoryReader directory,
            Buyers buyers,
            ChatSettings settings) {
        super(Topics.ORDER_EVENTS, clients);
        this.broadcasts = broadcasts;
        this.directory = directory;
        this.buyers = buyers;
        this.settings = settings;
    }

    /** Listeners are called on the reader's thread, only for what happens from now on. */
    public void onNotice(Consumer<OrderNotice> listener) {
        listeners.add(listener);
    }

    @Override
    public Instant readFrom(int partition) throws InterruptedException {
        directory.awaitKnown();
        Instant show = broadcasts.interestingSince(settings.room().draftReadBack());
        return show == null ? Instant.now() : show;
    }

    @Override
    public void read(ConsumerRecord<String, byte[]> record) {
        OrderEvent event = EventJson.ORDER.decode(record.value());
        String broadcastId = event.about().broadcastId();
        if (broadcastId == null) return;
        OrderNotice notice = notice(broadcastId, event);
        if (notice == null) return;
        if (notice.state().equals("paid")) buyers.paid(broadcastId, notice.viewerId(), notice.orderId());
        if (notice.state().equals("refunded")) buyers.refunded(broadcastId, notice.viewerId(), notice.orderId());
        if (atHead) listeners.forEach(listener -> listener.accept(notice));
    }

    /** Nobody posts in an ended show: a badge there would be kept for nothing. */
    @Scheduled(fixedDelay = 60_000)
    void forgetEnded() {
        buyers.forget(show -> broadcasts
                .find(show)
                .filter(entry -> entry.state() != BroadcastState.ENDED)
                .isEmpty());
    }

    private static @Nullable OrderNotice notice(String broadcastId, OrderEvent event) {
        if (event instanceof OrderPaid paid) {
            List<String> products =
                    paid.lines().stream().map(OrderLine::productId).distinct().toList();
            return new OrderNotice(broadcastId, paid.viewerId(), paid.orderId(), "paid", products);
        }
        // Some of it is still the buyer's: nothing changes in the room.
        if (event instanceof OrderRefunded refunded && !Boolean.TRUE.equals(refunded.partial())) {
            List<String> products = refunded.lines().stream()
                    .map(RefundedLine::productId)
                    .distinct()
                    .toList();
            return new OrderNotice(broadcastId, refunded.viewerId(), refunded.orderId(), "refunded", products);
        }
        if (event instanceof CheckoutExpired expired) {
            return new OrderNotice(broadcastId, expired.viewerId(), expired.orderId(), "expired", List.of());
        }
        return null;
    }

    @Override
    public void caughtUp() {
        atHead = true;
    }

    /** Whether everyone who has bought is known. */
    public boolean isAtHead() {
        return atHead;
    }
}
