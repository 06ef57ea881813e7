package dev.livestall.chat.activity;

import dev.livestall.events.DirectoryEntry.BroadcastEntry;
import dev.livestall.events.ViewerEvent.ViewerJoined;
import dev.livestall.events.ViewerEvent.ViewerLeft;
import dev.livestall.events.ViewerEvent.ViewerWatched;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Who watches since when: joined, every 10 s watched, left. */
@Component
public class Visits {
    private static final long TELL_EVERY = Duration.ofSeconds(10).toNanos();
    /** A reload within this time is the same visit. */
    private static final long RELOAD = Duration.ofSeconds(30).toNanos();

    private final ViewerLog log;
    private final Map<Key, Visit> visits = new ConcurrentHashMap<>();

    private record Key(String broadcastId, String viewerId, String visitId) {}

    Visits(ViewerLog log) {
        this.log = log;
    }

    /** One more tab. @param visitId the page's own, kept over reloads; without one this is a new visit */
    public Visit came(
            BroadcastEntry broadcast,
            String viewerId,
            @Nullable String visitId,
            @Nullable String channel,
            @Nullable String campaign) {
        String id = visitId == null ? UUID.randomUUID().toString() : visitId;
        Visit visit = visits.computeIfAbsent(
                new Key(broadcast.id(), viewerId, id), key -> new Visit(broadcast, viewerId, id));
        if (visit.came(System.nanoTime())) {
            log.tell(new ViewerJoined(log.about(broadcast), viewerId, id, channel, campaign));
        }
        return visit;
    }

    public void went(Visit visit) {
        if (!visit.went(System.nanoTime())) return;
        tellWatched(visit);
        log.tell(new ViewerLeft(log.about(visit.broadcast), visit.viewerId, visit.visitId));
    }

    @Scheduled(fixedRate = 1_000)
    void tellWatching() {
        long now = System.nanoTime();
        visits.values().removeIf(visit -> visit.isOver(now, RELOAD));
        visits.values().stream().filter(visit -> visit.isDue(now, TELL_EVERY)).forEach(this::tellWatched);
    }

    private void tellWatched(Visit visit) {
        log.tell(new ViewerWatched(
                log.about(visit.broadcast), visit.viewerId, visit.visitId, visit.watchedMillis(System.nanoTime())));
    }
}
