package dev.livestall.local.demo;

import dev.livestall.local.client.Addresses;
import dev.livestall.local.client.Host;
import dev.livestall.local.client.Http;
import dev.livestall.local.client.RoomSocket;
import dev.livestall.local.client.Viewer;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Plays a script into a live room: the host's cues by the host's API, the viewers' by simulated viewers. */
final class Performance implements AutoCloseable {
    private static final String GOOD_CARD = "4242424242424242";
    private static final String DECLINED_CARD = "4000000000000002";

    private final Host host;
    private final String broadcastId;
    private final List<JsonNode> products;
    private final RoomSocket stage;
    private final Audience audience;
    private @Nullable Pinned pinned;
    private @Nullable Linked linked;

    private record Pinned(String pinId, String productId) {}

    private record Linked(String ref, String productId, String messageId) {}

    Performance(Http http, Addresses at, Host host, String broadcastId) {
        this.host = host;
        this.broadcastId = broadcastId;
        this.products = host.products();
        this.stage = host.enter(broadcastId);
        this.audience = new Audience(http, at, broadcastId);
    }

    /** One cue. A refusal (sold out, too fast) is part of the show: it changes nothing and the show goes on. */
    void play(Script.Cue cue) {
        if (cue.host()) host(cue);
        else viewer(audience.next(), cue);
    }

    private void host(Script.Cue cue) {
        switch (cue.verb()) {
            case "say" -> stage.post(cue.rest());
            case "pin" -> pin(product(cue));
            case "link" -> link(product(cue), cue.tail());
            case "offer" ->
                host.offer(broadcastId, product(cue), cue.number(1), cue.number(2), cue.number(3), cue.number(4));
            case "refund" -> refundNewest();
            default -> throw new IllegalArgumentException("the host can't " + cue.verb());
        }
    }

    private void viewer(Viewer viewer, Script.Cue cue) {
        switch (cue.verb()) {
            case "say" -> viewer.room().post(cue.rest());
            case "hearts" -> viewer.room().say(Map.of("type", "heart", "count", cue.number(0)));
            case "buy" -> buy(viewer, cue, GOOD_CARD);
            case "declined" -> buy(viewer, cue, DECLINED_CARD);
            default -> throw new IllegalArgumentException("a viewer can't " + cue.verb());
        }
    }

    private String product(Script.Cue cue) {
        return products.get(cue.number(0) - 1).path("id").asString();
    }

    private void pin(String productId) {
        pinned = new Pinned(host.pin(broadcastId, productId), productId);
        audience.allSee(productId, pinned.pinId);
    }

    private void link(String productId, String text) {
        String clientId = UUID.randomUUID().toString();
        var link = host.link(broadcastId, productId, clientId, "demo");
        String ref = link.path("ref").asString();
        stage.command(Map.of(
                "type",
                "post",
                "id",
                clientId,
                "text",
                text,
                "links",
                List.of(Map.of("ref", ref, "productId", productId))));
        linked = new Linked(ref, productId, link.path("messageId").asString());
    }

    private void buy(Viewer viewer, Script.Cue cue, String card) {
        String ref = cue.rest().startsWith("link") ? tapLink(viewer) : tapCard(viewer);
        String orderId = viewer.checkOut(ref, cue.number(1)).path("orderId").asString();
        viewer.pay(ref, orderId, card);
    }

    private String tapLink(Viewer viewer) {
        if (linked == null) throw new IllegalStateException("the script follows a link before there is one");
        return viewer.follow(linked.ref, linked.productId, linked.messageId);
    }

    private String tapCard(Viewer viewer) {
        if (pinned == null) throw new IllegalStateException("the script taps the card before one is pinned");
        return viewer.tapCard(pinned.productId, pinned.pinId);
    }

    private void refundNewest() {
        host.orders(broadcastId).stream()
                .filter(order -> order.path("state").asString("").equals("paid"))
                .findFirst()
                .ifPresent(order -> host.refund(order.path("orderId").asString()));
    }

    @Override
    public void close() {
        audience.close();
        stage.close();
    }
}
