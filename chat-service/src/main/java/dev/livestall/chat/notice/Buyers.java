package dev.livestall.chat.notice;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Who has a paid order in which broadcast. */
@Component
public class Buyers {
    private final Map<Who, Set<String>> orders = new ConcurrentHashMap<>();

    private record Who(String broadcastId, String viewerId) {}

    public boolean isBuyer(String broadcastId, String viewerId) {
        return orders.containsKey(new Who(broadcastId, viewerId));
    }

    void paid(String broadcastId, String viewerId, String orderId) {
        orders.compute(new Who(broadcastId, viewerId), (who, before) -> {
            Set<String> now = before == null ? new HashSet<>() : before;
            now.add(orderId);
            return now;
        });
    }

    void refunded(String broadcastId, String viewerId, String orderId) {
        orders.computeIfPresent(new Who(broadcastId, viewerId), (who, paid) -> {
            paid.remove(orderId);
            return paid.isEmpty() ? null : paid;
        });
    }
}
