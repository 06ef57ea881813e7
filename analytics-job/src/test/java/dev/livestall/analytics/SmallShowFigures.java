package dev.livestall.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import dev.livestall.events.Fingerprint;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What comes of {@link SmallShow}, worked out by hand. */
final class SmallShowFigures {
    private final SmallShow show;

    SmallShowFigures(SmallShow show) {
        this.show = show;
    }

    /** Per alias and id, the document as JSON would read it, without {@code events}: how often a record was produced shows only there. */
    Map<String, Map<String, Object>> documents() {
        var all = new LinkedHashMap<String, Map<String, Object>>();
        all.put("livestall-live/" + show.broadcast, live());
        credit(all, "KRW:link:" + show.linkLine, "link", show.linkLine, show.linkLine, 34_700, 34_700, 2, 3);
        credit(all, "KRW:card:" + show.pin, "card", show.pin, null, 10_000, 10_000, 1, 1);
        credit(all, "KRW:none:none", "none", "none", null, 5_000, 0, 1, 1);
        credit(all, "USD:none:none", "none", "none", null, 0, 0, 0, 0);
        credit(
                all,
                "USD:other-show:" + show.otherBroadcast,
                "other-show",
                show.otherBroadcast,
                null,
                1_500,
                1_500,
                1,
                1);
        order(all, show.anasOrder, "KRW", "paid", 34_700, 34_700, 0, 37_700, 24, 28);
        order(all, show.bosOrder, "KRW", "paid", 10_000, 10_000, 0, 13_000, 25, 33);
        order(all, show.danasOrder, "KRW", "refunded", 5_000, 5_000, 5_000, 8_000, 30, 35);
        order(all, show.expiredOrder, "KRW", "expired", 7_000, 0, 0, 0, 36, -1);
        order(all, show.dollarOrder, "USD", "paid", 1_500, 1_500, 0, 2_000, 39, 41);
        message(all, show.linkLine, show.host, 8, "이름HOST", "host", "무드등은 여기에서 👇", false);
        message(all, show.anasLine, show.ana, 9, "이름VIEWER", "viewer", "예뻐요", false);
        message(all, show.anasSecondLine, show.ana, 21, "이름VIEWER", "viewer", "샀어요", false);
        message(all, show.bosLine, null, 22, "", "viewer", "", true);
        buckets(all);
        new SmallShowParts(show).addTo(all);
        return all;
    }

    void assertThatTheyAre(Map<String, Map<String, Object>> stored) {
        var expected = documents();
        assertThat(stored.keySet()).containsExactlyInAnyOrderElementsOf(expected.keySet());
        expected.forEach((key, document) -> assertThat(stored.get(key)).as(key).isEqualTo(document));
    }

    Map<String, Object> live() {
        var live = ofShow();
        live.put("mode", "live");
        live.put("through", show.at(70).toString());
        numbers(live, "ccu pcu views viewers chatters engaged", 1, 3, 3, 3, 2, 2);
        numbers(live, "messages staffMessages removed", 4, 1, 1);
        numbers(live, "impressions impressedViewers clicks clickers interested", 3, 2, 3, 2, 4);
        numbers(live, "checkouts paidOrders refundedOrders buyers", 5, 4, 1, 4);
        // Ana was there from 0 to 30, Bo from 5 to the end, Chris from 12 to 40: 30 + 65 + 28 seconds of 70.
        numbers(
                live,
                "presentSeconds liveSeconds effectiveViewers watchedMillis",
                123,
                70,
                3,
                30_000 + 40_000 + 12_000);
        numbers(live, "returningViewers followers ratings satisfied paidLines", 0, 1, 2, 1, 5);
        numbers(live, "held rejected reports reactions reactors votes voters", 1, 1, 1, 2, 2, 2, 2);
        numbers(live, "questions upvotes answered answeredInText", 3, 1, 2, 1);
        numbers(live, "responseMedianSeconds responseP90Seconds", 4, 10);
        // Dana, whom nobody saw in the room.
        numbers(live, "units outsideInterested outsideCheckouts outsideOrders outsideBuyers", 6, 1, 1, 1, 1);
        live.put("startedAt", show.at(0).toString());
        live.put("endedAt", show.at(70).toString());
        String sums = "placedMinor paidMinor refundedMinor netMinor collectedMinor paidOrders outsideMinor";
        live.put(
                "money",
                List.of(
                        money("KRW", sums, 56_700, 49_700, 5_000, 44_700, 58_700, 3, 5_000),
                        money("USD", sums, 1_500, 1_500, 0, 1_500, 2_000, 1, 0)));
        return live;
    }

    private void buckets(Map<String, Map<String, Object>> all) {
        String sums = "paidMinor netMinor";
        bucket(all, 0, List.of(), 2, 2, 0, 0, 0, 0, 0, 0, 0, 0);
        bucket(all, 10, List.of(), 3, 0, 3, 2, 0, 0, 2, 1, 0, 0);
        bucket(all, 20, List.of(money("KRW", sums, 34_700, 34_700)), 3, 2, 0, 1, 2, 1, 0, 0, 2, 1);
        bucket(all, 30, List.of(money("KRW", sums, 15_000, 15_000)), 2, 0, 0, 0, 3, 2, 0, 1, 0, 0);
        bucket(all, 40, List.of(money("USD", sums, 1_500, 1_500)), 1, 0, 0, 0, 0, 1, 0, 1, 0, 0);
        bucket(all, 50, List.of(money("KRW", sums, 0, -5_000)), 1, 0, 0, 0, 0, 0, 0, 0, 0, 0);
        bucket(all, 60, List.of(), 1, 0, 0, 0, 0, 0, 0, 0, 0, 0);
        bucket(all, 70, List.of(), 1, 0, 0, 0, 0, 0, 0, 0, 0, 0);
    }

    private void bucket(Map<String, Map<String, Object>> all, int second, List<?> money, int... counts) {
        var bucket = ofShow();
        bucket.put("at", show.at(second).toString());
        bucket.put("seconds", 10);
        numbers(
                bucket,
                "ccu messages impressions clicks checkouts paidOrders reactions questions votes removed",
                counts);
        bucket.put("money", money);
        bucket.put("final", second < 70);
        all.put("livestall-buckets/" + show.broadcast + ":" + show.at(second).toEpochMilli(), bucket);
    }

    private void credit(
            Map<String, Map<String, Object>> all,
            String key,
            String surface,
            String surfaceId,
            String message,
            int... figures) {
        var credit = ofShow();
        credit.put("currency", key.substring(0, 3));
        credit.put("surface", surface);
        credit.put("surfaceId", surfaceId);
        if (message != null) credit.put("messageId", message);
        numbers(credit, "paidMinor netMinor lines units", figures);
        var products = new LinkedHashMap<String, Integer>();
        if (figures[2] > 0) products.put(show.lamp, 1);
        if (figures[2] == 2) products.put(show.quilt, 2);
        credit.put(
                "products",
                products.entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(entry -> Map.of("productId", entry.getKey(), "units", entry.getValue()))
                        .toList());
        all.put("livestall-credits/" + show.broadcast + ":" + key, credit);
    }

    private void order(
            Map<String, Map<String, Object>> all,
            String id,
            String currency,
            String state,
            int placed,
            int paid,
            int refunded,
            int collected,
            int startedSecond,
            int paidSecond) {
        var order = ofShow();
        order.putAll(Map.of("orderId", id, "currency", currency, "state", state));
        numbers(
                order,
                "placedMinor paidMinor refundedMinor netMinor collectedMinor",
                placed,
                paid,
                refunded,
                paid - refunded,
                collected);
        order.put("startedAt", show.at(startedSecond).toString());
        if (paidSecond >= 0) order.put("paidAt", show.at(paidSecond).toString());
        all.put("livestall-orders/" + id, order);
    }

    private void message(
            Map<String, Map<String, Object>> all,
            String id,
            String author,
            int second,
            String name,
            String role,
            String text,
            boolean removed) {
        var message = ofShow();
        message.putAll(Map.of("messageId", id, "at", show.at(second).toString(), "authorName", name));
        message.putAll(Map.of("role", role, "text", text, "removed", removed));
        if (author != null) message.put("author", Long.toHexString(Fingerprint.ofViewer(show.shop, author)));
        all.put("livestall-messages/" + id, message);
    }

    private Map<String, Object> ofShow() {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("shopId", show.shop);
        fields.put("broadcastId", show.broadcast);
        return fields;
    }

    static Map<String, Object> money(String currency, String names, int... values) {
        var money = new LinkedHashMap<String, Object>();
        money.put("currency", currency);
        numbers(money, names, values);
        return money;
    }

    static void numbers(Map<String, Object> fields, String names, int... values) {
        String[] each = names.split(" ");
        fields.putAll(IntStream.range(0, each.length).boxed().collect(Collectors.toMap(i -> each[i], i ->
                (Object) values[i])));
    }
}
