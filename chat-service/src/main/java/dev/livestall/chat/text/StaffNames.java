package dev.livestall.chat.text;

import dev.livestall.chat.directory.DirectoryFollower;
import dev.livestall.chat.directory.DirectoryWriter;
import dev.livestall.chat.viewer.Person;
import dev.livestall.events.DirectoryEntry;
import dev.livestall.events.DirectoryEntry.StaffName;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The names under which a shop's staff was in any of its rooms, on any node. They are written when somebody comes with a new one. */
@Component
public class StaffNames implements DirectoryFollower {
    private static final Logger LOG = LoggerFactory.getLogger(StaffNames.class);

    private final DirectoryWriter directory;
    private final AtomicLong changes = new AtomicLong();
    private final Map<String, Map<String, String>> byShop = new ConcurrentHashMap<>();

    StaffNames(DirectoryWriter directory) {
        this.directory = directory;
    }

    @Override
    public void read(DirectoryEntry entry) {
        if (entry instanceof StaffName staff) put(staff.shopId(), staff.staffId(), staff.name());
    }

    private void put(String shopId, String staffId, String name) {
        byShop.computeIfAbsent(shopId, shop -> new ConcurrentHashMap<>()).put(staffId, name);
        changes.incrementAndGet();
    }

    public void came(Person staff) {
        String name = staff.nickname();
        if (name == null || name.equals(namesById(staff.shopId()).get(staff.id()))) return;
        put(staff.shopId(), staff.id(), name);
        directory
                .write(new StaffName(staff.shopId(), staff.id(), name))
                .subscribe(done -> {}, failed -> LOG.warn("a name of staff is known to this node alone", failed));
    }

    /** How often any name was added. */
    long changes() {
        return changes.get();
    }

    Collection<String> of(String shopId) {
        return namesById(shopId).values();
    }

    private Map<String, String> namesById(String shopId) {
        return byShop.getOrDefault(shopId, Map.of());
    }
}
