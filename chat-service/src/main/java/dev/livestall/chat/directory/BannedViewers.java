package dev.livestall.chat.directory;

import dev.livestall.events.DirectoryEntry;
import dev.livestall.events.DirectoryEntry.Banned;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** Who may not come into the rooms of which shop. */
@Component
public class BannedViewers implements DirectoryFollower {
    private final Map<String, Banned> banned = new ConcurrentHashMap<>();
    private final List<Consumer<Banned>> listeners = new CopyOnWriteArrayList<>();

    @Override
    public void read(DirectoryEntry entry) {
        if (!(entry instanceof Banned viewer)) return;
        banned.put(viewer.key(), viewer);
        listeners.forEach(listener -> listener.accept(viewer));
    }

    @Override
    public void gone(String key) {
        banned.remove(key);
    }

    public boolean isBanned(String shopId, String viewerId) {
        return banned.containsKey(Banned.key(shopId, viewerId));
    }

    public Optional<Banned> find(String shopId, String viewerId) {
        return Optional.ofNullable(banned.get(Banned.key(shopId, viewerId)));
    }

    /** Newest first. */
    public List<Banned> of(String shopId) {
        return banned.values().stream()
                .filter(entry -> entry.shopId().equals(shopId))
                .sorted(Comparator.comparing(Banned::at).reversed())
                .toList();
    }

    /** Listeners are called on the directory's thread. */
    public void onBanned(Consumer<Banned> listener) {
        listeners.add(listener);
    }
}
