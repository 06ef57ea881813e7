package dev.livestall.chat.watch;

import dev.livestall.chat.directory.PublicFacts;
import dev.livestall.edge.pages.Preview;
import dev.livestall.events.DirectoryEntry.AudienceKind;
import dev.livestall.events.DirectoryEntry.BroadcastState;
import dev.livestall.events.DirectoryEntry.Video;
import dev.livestall.events.Mode;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A show as search engines and link previews see it. Only real shows that were announced or took place are to be found. */
final class ShowPreview {
    private final PublicFacts show;
    private final String address;

    ShowPreview(PublicFacts show, String chatUrl) {
        this.show = show;
        this.address = chatUrl + "/watch/" + show.broadcastId();
    }

    static boolean isToBeFound(PublicFacts show) {
        return show.mode() == Mode.LIVE && show.audience() == AudienceKind.REAL && show.state() != BroadcastState.DRAFT;
    }

    String address() {
        return address;
    }

    Preview preview() {
        String title = show.title().ko() + " \u00b7 " + show.shopName().ko();
        boolean found = isToBeFound(show);
        return new Preview(title, found ? address : null, properties(), found ? linkedData() : null);
    }

    private Map<String, String> properties() {
        Map<String, String> properties = new LinkedHashMap<>();
        properties.put("og:type", "video.other");
        properties.put("og:title", show.title().ko());
        properties.put("og:site_name", show.shopName().ko());
        properties.put("og:url", address);
        String poster = show.video() == null ? null : absolute(show.video().poster());
        if (poster != null) properties.put("og:image", poster);
        return properties;
    }

    private Map<String, Object> linkedData() {
        return show.state() == BroadcastState.SCHEDULED ? event() : video();
    }

    private Map<String, Object> event() {
        Map<String, Object> event = thing("Event");
        put(event, "startDate", show.scheduledAt());
        event.put("eventStatus", "https://schema.org/EventScheduled");
        event.put("eventAttendanceMode", "https://schema.org/OnlineEventAttendanceMode");
        event.put("location", Map.of("@type", "VirtualLocation", "url", address));
        event.put("organizer", organizer());
        return event;
    }

    private Map<String, Object> video() {
        Map<String, Object> video = thing("VideoObject");
        video.put("description", show.title().ko());
        put(video, "uploadDate", show.startedAt());
        Video source = show.video();
        if (source != null) {
            put(video, "thumbnailUrl", absolute(source.poster()));
            put(video, "contentUrl", absolute(source.url()));
        }
        if (show.startedAt() != null && show.endedAt() != null) {
            put(video, "duration", Duration.between(show.startedAt(), show.endedAt()));
        }
        video.put("publication", publication());
        video.put("publisher", organizer());
        return video;
    }

    private Map<String, Object> publication() {
        Map<String, Object> broadcast = new LinkedHashMap<>();
        broadcast.put("@type", "BroadcastEvent");
        broadcast.put("isLiveBroadcast", show.state() == BroadcastState.LIVE);
        put(broadcast, "startDate", show.startedAt());
        put(broadcast, "endDate", show.endedAt());
        return broadcast;
    }

    private Map<String, Object> thing(String type) {
        Map<String, Object> thing = new LinkedHashMap<>();
        thing.put("@context", "https://schema.org");
        thing.put("@type", type);
        thing.put("name", show.title().ko());
        thing.put("url", address);
        return thing;
    }

    private Map<String, Object> organizer() {
        return Map.of("@type", "Organization", "name", show.shopName().ko());
    }

    private @Nullable String absolute(@Nullable String url) {
        return url == null ? null : URI.create(address).resolve(url).toString();
    }

    /** Instants and durations as ISO 8601 says; what isn't known is left out. */
    private static void put(Map<String, Object> thing, String name, @Nullable Object value) {
        if (value instanceof Instant || value instanceof Duration) thing.put(name, value.toString());
        else if (value != null) thing.put(name, value);
    }
}
