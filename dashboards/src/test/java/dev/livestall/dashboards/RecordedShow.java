package dev.livestall.dashboards;

import dev.livestall.events.DirectoryEntry.AudienceKind;
import dev.livestall.events.DirectoryEntry.BroadcastState;
import dev.livestall.events.Mode;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A show of two minutes with three paid lines: 12,000 through a link of the show, 30,000 after its end through another show's link three days
 * before, 5,000 before its start through nothing.
 */
public final class RecordedShow {
    public final TestShow show = TestShow.fresh();
    private final RunningDashboards dashboards;

    private RecordedShow(RunningDashboards dashboards) {
        this.dashboards = dashboards;
    }

    public static RecordedShow write(RunningDashboards dashboards) throws Exception {
        var recorded = new RecordedShow(dashboards);
        var from = recorded.show.startedAt();
        dashboards.tell(recorded.show.entry(
                "겨울밤", BroadcastState.ENDED, Mode.LIVE, AudienceKind.REAL, from, from.plusSeconds(120)));
        recorded.figures();
        recorded.lines();
        recorded.course();
        recorded.talk();
        dashboards.documents.refresh();
        recorded.awaitDirectory();
        return recorded;
    }

    InsightsClient client(String role) {
        var token = dashboards.commerce.token(TestShow.random(), show.shop(), role, Duration.ofMinutes(5));
        return new InsightsClient(dashboards.url, show.id(), token);
    }

    private void awaitDirectory() throws Exception {
        for (int tries = 0; client("host").get("/audience").statusCode() == 404; tries++) {
            if (tries > 100) throw new IllegalStateException("the directory doesn't know the show");
            Thread.sleep(100);
        }
    }

    private void figures() {
        var live = ofShow();
        live.putAll(Map.of("mode", "live", "events", 99, "through", at(120)));
        numbers(live, "ccu 0 pcu 3 engaged 3");
        numbers(live, "viewers 4 views 5 buyers 2 interested 3 checkouts 4 paidOrders 3 refundedOrders 0 chatters 2");
        numbers(live, "messages 5 staffMessages 1 questions 3 answered 2 ratings 0 satisfied 0");
        numbers(live, "presentSeconds 300 liveSeconds 120 impressions 8 clicks 3");
        var sums = new HashMap<>(money(47_000, 3));
        sums.putAll(Map.of("placedMinor", 47_000, "collectedMinor", 50_000));
        live.put("money", List.of(sums));
        put("livestall-live", show.id(), live);
        part("room", "in", 42_000, "viewers 3 interested 2 checkouts 3 buyers 1 paidOrders 2");
        part("room", "outside", 5_000, "viewers 0 interested 1 checkouts 1 buyers 1 paidOrders 1");
        part("product", "lamp", 0, "impressedViewers 4 clickers 2 paidLines 3");
        order("o1", 42_000, 45_000);
        order("o3", 5_000, 5_000);
    }

    /** Totals as they were known so many seconds after the start. */
    void known(int second, long paid, long outside, String counts) throws Exception {
        var figures = ofShow();
        figures.putAll(Map.of("mode", "live", "events", second, "through", at(second)));
        numbers(figures, counts);
        var sums = new HashMap<>(money(paid, 1));
        sums.put("outsideMinor", outside);
        figures.put("money", List.of(sums));
        var known = ofShow();
        known.putAll(Map.of("knownAt", at(second), "events", second, "figures", figures));
        put("livestall-known", show.id() + ':' + at(second).toEpochMilli(), known);
        dashboards.documents.refresh();
    }

    private void order(String id, long paid, long collected) {
        dashboards.documents.order(show.shop(), show.id(), id + '-' + show.id(), at(10), paid, paid, collected);
    }

    private void part(String kind, String id, long paid, String counts) {
        var part = ofShow();
        part.putAll(Map.of("kind", kind, "id", id, "events", 9, "through", at(120)));
        part.put("money", paid == 0 ? List.of() : List.of(money(paid, 1)));
        numbers(part, counts);
        put("livestall-facets", show.id() + ':' + kind + ':' + id, part);
    }

    private void lines() {
        var link = touch("link", show.id());
        var card = touch("card", show.id());
        var elsewhere = touch("link", "elsewhere");
        line("l1", show.id(), 12_000, 30, Map.of("lastTouch", link, "firstTouch", card, "weekTouch", link));
        line("l2", show.id(), 30_000, 120, Map.of("weekTouch", elsewhere));
        line("l3", show.id(), 5_000, -1, Map.of());
        line("l4", "another", 7_000, 30, Map.of("lastTouch", link, "firstTouch", link, "weekTouch", link));
    }

    private void line(String id, String broadcast, long paid, int startedSecond, Map<String, ?> touches) {
        var line = ofShow();
        line.put("broadcastId", broadcast);
        line.putAll(
                Map.of("lineId", id + show.id(), "orderId", "o", "productId", "lamp", "currency", "KRW", "events", 1));
        line.putAll(Map.of("startedAt", at(startedSecond), "paidAt", at(startedSecond + 5)));
        if (id.equals("l1")) line.putAll(Map.of("variantId", "white", "offerId", "offer"));
        numbers(line, "units 1 refundedMinor 0 refundedUnits 0 byRuleMinor 0");
        line.putAll(Map.of("paidMinor", paid, "netMinor", paid));
        line.putAll(touches);
        put("livestall-lines", id + show.id(), line);
    }

    private void mark(int second, Map<String, ?> about) {
        dashboards.documents.mark(show.shop(), show.id(), "mark-" + second + show.id(), at(second), about);
    }

    private void course() {
        for (int i = 0; i < 7; i++) {
            dashboards.documents.bucket(show.shop(), show.id(), at(10 * i), 10 + i, 4, i == 2 ? 2 : 0, 1, 1, 100);
        }
        mark(3, Map.of("kind", "product.pinned", "subject", "pin", "nameKo", "무드등"));
        mark(20, Map.of("kind", "product.sold_out", "productId", "lamp"));
        mark(40, Map.of("kind", "offer.started", "subject", "offer", "productId", "lamp"));
        mark(45, Map.of("kind", "poll.begun", "subject", "poll"));
        mark(50, Map.of("kind", "product.restocked", "productId", "lamp"));
        mark(64, Map.of("kind", "offer.ended", "subject", "offer", "productId", "lamp"));
        mark(80, Map.of("kind", "product.sold_out", "productId", "mug", "nameKo", "백자 머그", "nameEn", "Mug"));
        mark(90, Map.of("kind", "product.sold_out", "productId", "mug", "nameKo", "백자 머그", "nameEn", "Mug"));
    }

    private void talk() {
        said(0, "무드등 예뻐요", false);
        said(1, "=1+1, \"네\"", false);
        said(2, "", true);
    }

    private void said(int n, String text, boolean removed) {
        dashboards.documents.message(
                show.shop(), show.id(), "said-" + n + '-' + show.id(), at(n), removed ? "" : "은서", text, removed);
    }

    void say(String id, String text) throws Exception {
        dashboards.documents.message(show.shop(), show.id(), id + '-' + show.id(), at(70), "은서", text, false);
        dashboards.documents.refresh();
    }

    void writeMessages(int count) throws Exception {
        var bulk = new StringBuilder();
        for (int i = 0; i < count; i++) {
            bulk.append("{\"index\":{}}\n{\"shopId\":\"").append(show.shop());
            bulk.append("\",\"broadcastId\":\"").append(show.id());
            bulk.append("\",\"messageId\":\"many-").append(i).append("-").append(show.id());
            bulk.append("\",\"at\":\"").append(at(60)).append("\",\"text\":\"네\",\"events\":1}\n");
        }
        dashboards.documents.bulk("livestall-messages", bulk.toString());
    }

    private static Map<String, Object> money(long paid, long orders) {
        return Map.of("currency", "KRW", "paidMinor", paid, "refundedMinor", 0, "netMinor", paid, "paidOrders", orders);
    }

    private static Map<String, Object> touch(String surface, String broadcast) {
        return Map.of(
                "surface",
                surface,
                "surfaceId",
                surface + "-1",
                "broadcastId",
                broadcast,
                "campaign",
                "none",
                "at",
                "2026-11-22T11:00:00Z");
    }

    private Map<String, Object> ofShow() {
        return new HashMap<>(Map.of("shopId", show.shop(), "broadcastId", show.id()));
    }

    private Instant at(int second) {
        return show.startedAt().plusSeconds(second);
    }

    private static void numbers(Map<String, Object> document, String namesAndValues) {
        String[] words = namesAndValues.split(" ");
        for (int i = 0; i < words.length; i += 2) document.put(words[i], Long.parseLong(words[i + 1]));
    }

    private void put(String alias, String id, Map<String, ?> document) {
        dashboards.documents.put(alias, id, document);
    }
}
