package dev.livestall.analytics;

import static dev.livestall.analytics.SmallShowFigures.money;
import static dev.livestall.analytics.SmallShowFigures.numbers;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What comes of the parts of {@link SmallShow}, worked out by hand: its facets, its marks and its paid lines. */
final class SmallShowParts {
    private static final String COUNTS =
            "views viewers effectiveViewers engaged chatters messages impressions impressedViewers "
                    + "clicks clickers assisted interested checkouts paidOrders paidLines buyers";
    private static final String SUMS = "paidMinor refundedMinor netMinor paidOrders";

    private final SmallShow show;

    SmallShowParts(SmallShow show) {
        this.show = show;
    }

    void addTo(Map<String, Map<String, Object>> all) {
        facets(all);
        mark(all, show.startMark, 0, "broadcast.started", Map.of());
        mark(
                all,
                show.pinMark,
                10,
                "product.pinned",
                Map.of("subject", show.pin, "productId", show.lamp, "nameKo", "무드등", "nameEn", "Mood lamp"));
        mark(
                all,
                show.poll,
                26,
                "poll.begun",
                Map.of("subject", show.poll, "nameKo", "어느 색?", "nameEn", "Which colour?"));
        var lamp = Map.of("productId", show.lamp, "nameKo", "무드등", "nameEn", "Mood lamp");
        mark(all, show.soldOutMark, 42, "product.sold_out", lamp);
        mark(all, show.restockedMark, 55, "product.restocked", lamp);
        var quilt = Map.of("productId", show.quilt, "nameKo", "누빔 담요");
        mark(all, show.lateMark + ":sold-out", 61, "product.sold_out", quilt);
        var pinned = new LinkedHashMap<>(quilt);
        pinned.put("subject", show.quiltPin);
        mark(all, show.lateMark, 61, "product.pinned", pinned);
        mark(all, show.endMark, 70, "broadcast.ended", Map.of());
        lines(all);
    }

    private void facets(Map<String, Map<String, Object>> all) {
        // Ana and Bo saw the lamp and clicked it; four bought it. Ana saw the quilt, never clicked it, and bought it:
        // assisted.
        facet(all, "product", show.lamp, 41, List.of(), 0, 0, 0, 0, 0, 0, 2, 2, 3, 2, 0, 0, 0, 0, 4, 4);
        facet(all, "product", show.quilt, 28, List.of(), 0, 0, 0, 0, 0, 0, 1, 1, 0, 0, 1, 0, 0, 0, 1, 1);
        facet(all, "surface", "card", 23, List.of(), 0, 0, 0, 0, 0, 0, 3, 2, 2, 2, 0, 0, 0, 0, 0, 0);
        facet(all, "surface", "link", 18, List.of(), 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 0, 0, 0, 0, 0);
        facet(all, "place", "card:" + show.pin, 23, List.of(), 0, 0, 0, 0, 0, 0, 2, 2, 2, 2, 0, 0, 0, 0, 0, 0);
        facet(all, "place", "card:" + show.quiltPin, 16, List.of(), 0, 0, 0, 0, 0, 0, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0);
        facet(all, "place", "link:" + show.linkLine, 18, List.of(), 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 0, 0, 0, 0, 0);
        // Ana, Bo and Chris came by Instagram, without a campaign. Dana bought without ever being seen in the room.
        var inside = List.of(money("KRW", SUMS, 44_700, 0, 44_700, 2), money("USD", SUMS, 1_500, 0, 1_500, 1));
        var outside = List.of(money("KRW", SUMS, 5_000, 5_000, 0, 1));
        var everyone = List.of(money("KRW", SUMS, 49_700, 5_000, 44_700, 3), money("USD", SUMS, 1_500, 0, 1_500, 1));
        facet(all, "channel", "instagram", 68, inside, 3, 3, 3, 2, 2, 3, 3, 2, 3, 2, 0, 3, 4, 3, 4, 3);
        facet(all, "room", "in", 68, inside, 3, 3, 3, 2, 2, 3, 3, 2, 3, 2, 0, 3, 4, 3, 4, 3);
        facet(all, "channel", "none", 68, outside, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1);
        facet(all, "room", "outside", 68, outside, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1);
        facet(all, "campaign", "none", 68, everyone, 3, 3, 3, 2, 2, 3, 3, 2, 3, 2, 0, 4, 5, 4, 5, 4);
    }

    private void facet(
            Map<String, Map<String, Object>> all, String kind, String id, int through, List<?> money, int... counts) {
        var facet = ofShow();
        facet.putAll(Map.of("kind", kind, "id", id, "through", show.at(through).toString(), "money", money));
        numbers(facet, COUNTS, counts);
        all.put("livestall-facets/" + show.broadcast + ":" + kind + ":" + id, facet);
    }

    private void mark(Map<String, Map<String, Object>> all, String id, int second, String kind, Map<String, ?> more) {
        var mark = ofShow();
        mark.putAll(Map.of("at", show.at(second).toString(), "kind", kind));
        mark.putAll(more);
        all.put("livestall-marks/" + id, mark);
    }

    private void lines(Map<String, Map<String, Object>> all) {
        var link = touch("link", show.linkLine, show.linkLine, show.broadcast, "insta", 18);
        var anasCard = touch("card", show.pin, null, show.broadcast, "none", 15);
        var bosCard = touch("card", show.pin, null, show.broadcast, "none", 23);
        var elsewhere = touch("link", show.elsewhereLink, null, show.otherBroadcast, "none", -3_600);
        line(all, show.anasLamp, show.anasOrder, show.lamp, "KRW", anasCard, link, 24, 28, 1, 17_394, 0, 0, 17_394);
        line(all, show.anasQuilt, show.anasOrder, show.quilt, "KRW", link, link, 24, 28, 2, 17_306, 0, 0, 17_306);
        line(all, show.bosLamp, show.bosOrder, show.lamp, "KRW", bosCard, bosCard, 25, 33, 1, 10_000, 0, 0, 10_000);
        all.get("livestall-lines/" + show.bosLamp).put("variantId", show.whiteLamp);
        line(all, show.danasLamp, show.danasOrder, show.lamp, "KRW", null, null, 30, 35, 1, 5_000, 5_000, 1, 0);
        line(
                all,
                show.dollarLamp,
                show.dollarOrder,
                show.lamp,
                "USD",
                elsewhere,
                elsewhere,
                39,
                41,
                1,
                1_500,
                0,
                0,
                1_500);
    }

    private void line(
            Map<String, Map<String, Object>> all,
            String id,
            String order,
            String product,
            String currency,
            Map<String, Object> first,
            Map<String, Object> last,
            int startedSecond,
            int paidSecond,
            int... figures) {
        var line = ofShow();
        line.putAll(Map.of("orderId", order, "lineId", id, "productId", product, "currency", currency));
        line.putAll(Map.of(
                "startedAt",
                show.at(startedSecond).toString(),
                "paidAt",
                show.at(paidSecond).toString()));
        numbers(line, "units paidMinor refundedMinor refundedUnits netMinor", figures);
        line.put("byRuleMinor", 0);
        if (first != null) line.put("firstTouch", first);
        if (last != null) line.putAll(Map.of("lastTouch", last, "weekTouch", last));
        all.put("livestall-lines/" + id, line);
    }

    private Map<String, Object> touch(
            String surface, String id, String message, String broadcast, String campaign, int second) {
        var touch = new LinkedHashMap<String, Object>(Map.of("surface", surface, "surfaceId", id));
        if (message != null) touch.put("messageId", message);
        touch.putAll(Map.of(
                "broadcastId",
                broadcast,
                "campaign",
                campaign,
                "at",
                show.at(second).toString()));
        return touch;
    }

    private Map<String, Object> ofShow() {
        return new LinkedHashMap<>(Map.of("shopId", show.shop, "broadcastId", show.broadcast));
    }
}
