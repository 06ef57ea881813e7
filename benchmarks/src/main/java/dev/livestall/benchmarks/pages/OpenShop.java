package dev.livestall.benchmarks.pages;

import dev.livestall.benchmarks.pages.Place.Screen;
import dev.livestall.benchmarks.pages.Place.Who;
import dev.livestall.local.client.Host;
import dev.livestall.local.client.Http;
import dev.livestall.local.client.Viewer;
import dev.livestall.local.shop.SampleShop;
import dev.livestall.local.stack.Stack;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A shop in which every page has something to show: a show on the air with talk, a pinned offer and a paid order, and one that is over. */
final class OpenShop implements AutoCloseable {
    private static final String GOOD_CARD = "4242424242424242";
    private static final Map<String, String> VIDEO =
            Map.of("url", "/media/show.mp4", "captions", "/media/show.ko.vtt", "poster", "/media/show.webp");

    private final Http http = new Http();
    private final Stack stack;
    private final Host host;
    private @Nullable SampleShop ownPages;

    OpenShop(Stack stack) {
        this.stack = stack;
        this.host = Host.logIn(http, stack.addresses(), stack.hostEmail(), stack.password());
    }

    /** The pages; the first is the one that viewers come for. */
    List<Place> places() throws IOException {
        var at = stack.addresses();
        String over = show("지난 방송", "A show that is over");
        host.end(over);
        String live = show("첫눈 오는 밤, 달빛 다실", "First snow at the moonlight tea room");
        var bought = talkAndBuy(live);
        ownPages = SampleShop.open(stack.shopUrl(), at, host, live);
        String buy = at.commerce() + "/buy/" + bought.ref;
        String unknown = UUID.randomUUID().toString();
        return List.of(
                new Place("watch", "viewer", at.watch(live), Who.GUEST, Screen.PHONE),
                new Place("watch", "viewer, wide", at.watch(live), Who.GUEST, Screen.DESKTOP),
                new Place("watch", "viewer, show over", at.watch(over), Who.GUEST, Screen.PHONE),
                new Place("watch", "viewer, no such show", at.watch(unknown), Who.GUEST, Screen.PHONE),
                new Place("my-data", "my data", at.chat() + "/my-data/" + live, Who.GUEST, Screen.PHONE),
                new Place("overlay", "overlay", at.chat() + "/overlay/" + live, Who.GUEST, Screen.DESKTOP),
                new Place("design", "design system", at.chat() + "/design", Who.GUEST, Screen.DESKTOP),
                new Place("embed", "shop with a show", stack.shopUrl() + "/", Who.GUEST, Screen.PHONE),
                new Place("embed", "shop with a show, wide", stack.shopUrl() + "/", Who.GUEST, Screen.DESKTOP),
                new Place("buy", "buy", buy, Who.GUEST, Screen.PHONE),
                new Place("paid", "paid", at.commerce() + "/paid/" + bought.ref, Who.GUEST, Screen.PHONE),
                new Place("order", "order", bought.page, Who.GUEST, Screen.PHONE),
                new Place("join", "invitation", at.commerce() + "/join", Who.GUEST, Screen.PHONE),
                new Place("sign-up", "sign-up", at.commerce() + "/sign-up", Who.GUEST, Screen.PHONE),
                new Place("studio", "studio, log in", at.studio(), Who.GUEST, Screen.DESKTOP),
                new Place("studio", "studio", at.studio() + "?broadcast=" + live, Who.STAFF, Screen.DESKTOP),
                new Place("board", "insights", at.board(live), Who.STAFF, Screen.DESKTOP),
                new Place("report", "report", at.insights() + "/report?broadcast=" + over, Who.STAFF, Screen.DESKTOP),
                new Place("books", "books", at.insights() + "/books?broadcast=" + live, Who.STAFF, Screen.DESKTOP),
                new Place("dictionary", "dictionary", at.insights() + "/dictionary", Who.STAFF, Screen.DESKTOP));
    }

    private record Bought(String ref, String page) {}

    private String show(String ko, String en) {
        var products = host.products().stream()
                .map(product -> product.path("id").asString())
                .toList();
        String id = host.plan(Map.of(
                "title",
                Map.of("ko", ko, "en", en),
                "mode",
                "live",
                "audience",
                "real",
                "productIds",
                products,
                "video",
                VIDEO));
        host.start(id);
        return id;
    }

    private Bought talkAndBuy(String show) {
        JsonNode product = host.products().get(3);
        String productId = product.path("id").asString();
        String pinId = host.pin(show, productId);
        host.offer(show, productId, 42_000, 15, 2, 3_600);
        try (var viewer = Viewer.join(http, stack.addresses(), show)) {
            viewer.callMe("보리차한잔");
            for (String line : List.of("안녕하세요, 처음 왔어요", "무드등 색이 정말 곱네요", "배송은 얼마나 걸려요?")) {
                viewer.room().post(line);
            }
            String ref = viewer.tapCard(productId, pinId);
            var order = viewer.checkOut(ref, 1);
            viewer.pay(ref, order.path("orderId").asString(), GOOD_CARD);
            return new Bought(ref, viewer.orders().path(0).path("page").asString());
        }
    }

    @Override
    public void close() {
        if (ownPages != null) ownPages.close();
    }
}
