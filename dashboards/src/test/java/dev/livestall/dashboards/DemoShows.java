package dev.livestall.dashboards;

import dev.livestall.events.DirectoryEntry.AudienceKind;
import dev.livestall.events.DirectoryEntry.BroadcastState;
import dev.livestall.events.Mode;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Shows with figures to look at: one that has been live for 17 minutes, a simulated one that ended, and one that nobody has seen yet. */
public final class DemoShows {
    private static final String[] LINES = {
        "달항아리 무드등, 지금 15% 할인 들어갔어요",
        "네, LED라 겉면은 40℃ 이하예요. 밤새 켜 두셔도 괜찮아요",
        "담요 그레이지는 이제 12장 남았습니다",
        "네, 30℃ 울 코스로 돌리시면 됩니다",
        "유자청 두 병이면 배송비가 없어요",
        "백자 머그는 오늘이 마지막 가격입니다",
        "밀랍초는 세 개가 한 묶음이에요"
    };
    private static final long[] CREDITS = {1_027_650, 729_300, 624_000, 416_000, 286_200, 154_000, 125_350};

    private DemoShows() {}

    public static TestShow live(RunningDashboards dashboards, String shop) throws Exception {
        var from = Instant.now().truncatedTo(ChronoUnit.SECONDS).minus(Duration.ofMinutes(17));
        var show = new TestShow(shop, TestShow.random(), from);
        fill(dashboards, show, Instant.now(), 40_000);
        dashboards.tell(show.entry("겨울밤 누빔 & 무드등", BroadcastState.LIVE, Mode.DEMO, AudienceKind.REAL, from, null));
        return show;
    }

    public static TestShow simulated(RunningDashboards dashboards, String shop) throws Exception {
        var from = Instant.now().truncatedTo(ChronoUnit.SECONDS).minus(Duration.ofHours(26));
        var to = from.plus(Duration.ofMinutes(62));
        var show = new TestShow(shop, TestShow.random(), from);
        fill(dashboards, show, to, 21_000);
        dashboards.tell(show.entry("가을 다과상", BroadcastState.ENDED, Mode.DEMO, AudienceKind.SIMULATED, from, to));
        return show;
    }

    public static TestShow unseen(RunningDashboards dashboards, String shop) throws Exception {
        var show = new TestShow(shop, TestShow.random(), Instant.now());
        dashboards.tell(show.entry("새벽 시장", BroadcastState.DRAFT, Mode.LIVE, AudienceKind.REAL, null, null));
        dashboards.commerce.book(show.id(), 0, 0, 0, List.of());
        return show;
    }

    private static void fill(RunningDashboards dashboards, TestShow show, Instant to, long perOrder) {
        var documents = dashboards.documents;
        var start = Instant.ofEpochSecond(show.startedAt().getEpochSecond() / 10 * 10);
        var orders = new ArrayList<Map<String, Object>>();
        long paid = 0;
        int step = 0;
        long ccu = 0;
        for (var at = start; at.isBefore(to); at = at.plusSeconds(10), step++) {
            ccu = Math.round(
                    1_284 * (1 - Math.exp(-step / 22.0)) + 90 * Math.sin(step / 7.0) + 140 * Math.sin(step / 31.0));
            ccu = Math.max(ccu, 3);
            long count = step % 3 == 0 ? (step % 40 > 18 ? 4 : 1) : step % 7 == 0 ? 1 : 0;
            long sum = 0;
            for (int i = 0; i < count; i++) {
                long minor = perOrder + (step * 37L + i * 11L) % 9 * 1_900;
                var id = TestShow.random();
                documents.order(show.shop(), show.id(), id, at, minor, minor, minor + 3_000);
                orders.add(TestCommerce.order(id, minor, minor, minor + 3_000));
                sum += minor;
            }
            paid += sum;
            long removed = step % 37 == 9 ? 2 : 0;
            documents.bucket(show.shop(), show.id(), at, ccu, 30 + step % 17, removed, 12 + step % 9, count, sum);
        }
        var collected = paid + 3_000L * orders.size();
        credits(documents, show, to, paid);
        course(documents, show);
        dashboards.commerce.book(show.id(), paid, paid, collected, orders);
        documents.live(show.shop(), show.id(), to.minusMillis(900), figures(ccu, orders.size()), paid, paid, collected);
    }

    /** One lamp is pinned, offered and sold out; a quilt is sold out until the end. */
    private static void course(JobDocuments documents, TestShow show) {
        mark(documents, show, 0, "broadcast.started", "", Map.of());
        mark(
                documents,
                show,
                60,
                "product.pinned",
                "lamp",
                Map.of("subject", "pin", "nameKo", "달항아리 무드등", "nameEn", "Moon lamp"));
        mark(documents, show, 150, "poll.begun", "", Map.of("subject", "poll"));
        mark(
                documents,
                show,
                240,
                "offer.started",
                "lamp",
                Map.of("subject", "offer", "nameKo", "무드등 −15%", "nameEn", "Lamp −15%"));
        mark(documents, show, 420, "product.sold_out", "lamp", Map.of("nameKo", "달항아리 무드등", "nameEn", "Moon lamp"));
        mark(documents, show, 500, "offer.ended", "lamp", Map.of("subject", "offer"));
        mark(documents, show, 600, "product.restocked", "lamp", Map.of());
        mark(documents, show, 610, "product.unpinned", "lamp", Map.of("subject", "pin"));
        mark(
                documents,
                show,
                760,
                "product.sold_out",
                "quilt",
                Map.of("nameKo", "누빔 담요 그레이지", "nameEn", "Greige quilt"));
    }

    private static void mark(
            JobDocuments documents, TestShow show, int second, String kind, String product, Map<String, String> more) {
        var about = new HashMap<String, Object>(more);
        about.put("kind", kind);
        if (!product.isEmpty()) about.put("productId", product);
        documents.mark(
                show.shop(),
                show.id(),
                kind + second + show.id(),
                show.startedAt().plusSeconds(second),
                about);
    }

    private static Map<String, Long> figures(long ccu, long orders) {
        return Map.ofEntries(
                Map.entry("ccu", ccu),
                Map.entry("pcu", 1_612L),
                Map.entry("views", 6_120L),
                Map.entry("viewers", 4_800L),
                Map.entry("chatters", 912L),
                Map.entry("engaged", 1_440L),
                Map.entry("messages", 3_305L),
                Map.entry("impressions", 9_400L),
                Map.entry("clicks", 1_871L),
                Map.entry("checkouts", orders + 41),
                Map.entry("paidOrders", orders),
                Map.entry("refundedOrders", 1L),
                Map.entry("buyers", orders - 7));
    }

    private static void credits(JobDocuments documents, TestShow show, Instant to, long paid) {
        long left = paid;
        for (int i = 0; i < LINES.length; i++) {
            var id = TestShow.random();
            documents.message(
                    show.shop(),
                    show.id(),
                    id,
                    to.minusSeconds(900 - i * 120L),
                    i % 2 == 0 ? "은서" : "도윤",
                    LINES[i],
                    i == 4);
            documents.credit(
                    show.shop(), show.id(), i % 2 == 0 ? "link" : "answer", id, CREDITS[i], CREDITS[i] / 33_000);
            left -= CREDITS[i];
        }
        long none = left / 12;
        documents.credit(show.shop(), show.id(), "none", "none", none, none / 33_000);
        documents.credit(show.shop(), show.id(), "other-show", "other-show", none / 2, 3);
        left -= none + none / 2;
        documents.credit(show.shop(), show.id(), "offer", TestShow.random(), left / 3, 90);
        documents.credit(show.shop(), show.id(), "card", TestShow.random(), left - left / 3, 160);
    }
}
