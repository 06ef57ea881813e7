package dev.livestall.chat.activity;

import dev.livestall.events.About;
import dev.livestall.events.DirectoryEntry.BroadcastEntry;
import dev.livestall.events.Engagement;
import dev.livestall.events.MessageIds;
import dev.livestall.events.Surface;
import dev.livestall.events.Touch;
import dev.livestall.events.ViewerEvent.ProductClicked;
import dev.livestall.events.ViewerEvent.ProductImpression;
import dev.livestall.events.ViewerEvent.ViewerEngaged;
import dev.livestall.events.ViewerEvent.ViewerFollowed;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What viewers do beside watching. */
@Component
public class Activity {
    /** What is remembered as told; what fell out may be told again, with the same id. */
    private static final int REMEMBERED = 200_000;

    private final ViewerLog log;
    private final Map<String, Boolean> told = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
            return size() > REMEMBERED;
        }
    };

    Activity(ViewerLog log) {
        this.log = log;
    }

    /** Once per viewer, broadcast and kind. */
    public void engaged(BroadcastEntry broadcast, String viewerId, Engagement kind) {
        About about = once(broadcast, "engaged\n" + viewerId + '\n' + kind);
        if (about != null) log.tell(new ViewerEngaged(about, viewerId, kind));
    }

    /** Once per viewer and broadcast. */
    public void followed(BroadcastEntry broadcast, String viewerId) {
        About about = once(broadcast, "followed\n" + viewerId);
        if (about != null) log.tell(new ViewerFollowed(about, viewerId));
    }

    /** Once per viewer, surface and pin. */
    public void seen(BroadcastEntry broadcast, String viewerId, String productId, Surface surface, String surfaceId) {
        String what = "seen\n" + viewerId + '\n' + productId + '\n' + surface + '\n' + surfaceId;
        About about = once(broadcast, what);
        if (about != null) log.tell(new ProductImpression(about, viewerId, productId, surface, surfaceId));
    }

    /** Every one counts: a touch. */
    public void clicked(
            BroadcastEntry broadcast,
            String viewerId,
            String productId,
            Surface surface,
            String surfaceId,
            @Nullable String messageId,
            @Nullable String campaign) {
        About about = log.about(broadcast);
        Touch touch = new Touch(surface, surfaceId, messageId, broadcast.id(), campaign, about.at());
        log.tell(new ProductClicked(about, viewerId, productId, touch));
        engaged(broadcast, viewerId, Engagement.CLICK);
    }

    private @Nullable About once(BroadcastEntry broadcast, String what) {
        String id = MessageIds.nameBased(broadcast.id() + '\n' + what).toString();
        synchronized (told) {
            if (told.put(id, true) != null) return null;
        }
        return log.about(id, broadcast);
    }
}
