package dev.livestall.chat.notice;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** Who has a paid order in which broadcast, while something can still be said there. */
@Component
public class Buyers {
    private final Map<String, Map<String, Set<String>>> orders = new ConcurrentHashMap<>();

    public boolean isBuyer(String broadcastId, String viewerId) {
        return orders.getOrDefault(broadcastId, Map.of()).containsKey(viewerId);
    }

    void paid(String broadcastId, String viewerId, String orderId) {
        orders.compute(broadcastId, (show, before) -> {
            Map<String, Set<String>> buyers = before == null ? new ConcurrentHashMap<>() : before;
            buyers.computeIfAbsent(viewerId, viewer -> new HashSet<>()).add(orderId);
            return buyers;
        });
    }

    void refunded(String broadcastId, String viewerId, String orderId) {
        orders.computeIfPresent(broadcastId, (show, buyers) -> {
            buyers.computeIfPresent(viewerId, (viewer, paid) -> {
                paid.remove(orderId);
                return paid.isEmpty() ? null : paid;
            });
            return buyers.isEmpty() ? null : buyers;
        });
    }

    /** @param isOver whether nobody will say anything in this broadcast any more */
    void forget(Predicate<String> isOver) {
        orders.keySet().removeIf(isOver);
    }

    /** The broadcasts of which buyers are known. */
    int shows() {
        return orders.size();
    }
}
