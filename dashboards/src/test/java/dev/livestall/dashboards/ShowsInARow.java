package dev.livestall.dashboards;

import dev.livestall.events.DirectoryEntry.AudienceKind;
import dev.livestall.events.DirectoryEntry.BroadcastState;
import dev.livestall.events.Mode;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The ended shows of a shop, one day after the other; what was bought was bought in the room, for 10,000 an order. */
public final class ShowsInARow {
    private static final Duration LENGTH = Duration.ofMinutes(30);

    public final String shop;
    private final RunningDashboards dashboards;
    private Instant next = Instant.parse("2026-10-01T11:00:00Z");

    public ShowsInARow(RunningDashboards dashboards) {
        this(dashboards, TestShow.random());
    }

    public ShowsInARow(RunningDashboards dashboards, String shop) {
        this.dashboards = dashboards;
        this.shop = shop;
    }

    /** @return its id */
    public String ended(long viewers, long interested, long buyers, long orders) throws Exception {
        return ended(AudienceKind.REAL, viewers, interested, buyers, orders);
    }

    public String simulated(long viewers, long interested, long buyers, long orders) throws Exception {
        return ended(AudienceKind.SIMULATED, viewers, interested, buyers, orders);
    }

    private String ended(AudienceKind audience, long viewers, long interested, long buyers, long orders)
            throws Exception {
        var show = new TestShow(shop, TestShow.random(), next);
        var end = next.plus(LENGTH);
        next = next.plus(Duration.ofDays(1));
        var counts = new HashMap<>(
                Map.of("viewers", viewers, "interested", interested, "buyers", buyers, "paidOrders", orders));
        counts.putAll(Map.of("events", 9L, "views", viewers, "engaged", interested, "checkouts", orders));
        long paid = orders * 10_000;
        dashboards.documents.live(shop, show.id(), end, counts, paid, paid, paid);
        inTheRoom(show, counts, paid);
        for (int minute = 0; minute < 3; minute++) {
            dashboards.documents.bucket(
                    shop, show.id(), show.startedAt().plusSeconds(60L * minute), viewers - minute, 4, 1, 1, 10_000);
        }
        dashboards.commerce.book(show.id(), paid, paid, paid, List.of());
        dashboards.tell(show.entry(
                "방송 " + show.startedAt().toString().substring(8, 10),
                BroadcastState.ENDED,
                Mode.LIVE,
                audience,
                show.startedAt(),
                end));
        return show.id();
    }

    private void inTheRoom(TestShow show, Map<String, Long> counts, long paid) {
        var part = new HashMap<String, Object>(counts);
        part.putAll(Map.of("shopId", shop, "broadcastId", show.id(), "kind", "room", "id", "in"));
        part.put("through", show.startedAt());
        part.put(
                "money",
                List.of(Map.of(
                        "currency", "KRW", "paidMinor", paid, "refundedMinor", 0, "netMinor", paid, "paidOrders", 1)));
        dashboards.documents.put("livestall-facets", show.id() + ":room:in", part);
    }
}
