package dev.livestall.chat.harness;

import dev.livestall.events.About;
import dev.livestall.events.DirectoryEntry.AudienceKind;
import dev.livestall.events.DirectoryEntry.BroadcastEntry;
import dev.livestall.events.DirectoryEntry.BroadcastState;
import dev.livestall.events.Mode;
import dev.livestall.events.Words;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.awaitility.Awaitility;
import tools.jackson.databind.JsonNode;

/** A broadcast of a shop of its own, known to both nodes. */
public final class Show {
    public static final String SHOP_ORIGIN = "https://shop.example";

    public final String id = UUID.randomUUID().toString();
    public final String shopId = UUID.randomUUID().toString();
    public final int partition = new Random().nextInt(4);
    private final int displayOffsetMillis;
    private BroadcastState state;
    private List<String> origins = List.of(SHOP_ORIGIN);

    private Show(BroadcastState state) {
        this(state, 0);
    }

    private Show(BroadcastState state, int displayOffsetMillis) {
        this.displayOffsetMillis = displayOffsetMillis;
        say(state);
    }

    public static Show live() {
        return new Show(BroadcastState.LIVE);
    }

    public static Show draft() {
        return new Show(BroadcastState.DRAFT);
    }

    /** Announced for tomorrow. */
    public static Show scheduled() {
        return new Show(BroadcastState.SCHEDULED);
    }

    /** Whose picture is later than its room. */
    public static Show late(int displayOffsetMillis) {
        return new Show(BroadcastState.LIVE, displayOffsetMillis);
    }

    public void end() {
        say(BroadcastState.ENDED);
    }

    /** The shop's owner has changed whose pages may open the room; the nodes hear of it soon. */
    public void allow(String... changed) {
        origins = List.of(changed);
        say(state);
    }

    private void say(BroadcastState next) {
        state = next;
        Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        Stack.LOG.directory(new BroadcastEntry(
                id,
                shopId,
                new Words("달빛상점", "Moonlight Store"),
                new Words("겨울밤", null),
                next,
                Mode.LIVE,
                AudienceKind.REAL,
                partition,
                origins,
                null,
                isToCome(next) ? null : now.minusSeconds(60),
                next == BroadcastState.ENDED ? now : null,
                next == BroadcastState.SCHEDULED ? now.plus(1, ChronoUnit.DAYS) : null,
                displayOffsetMillis == 0 ? null : displayOffsetMillis));
        for (Node node : List.of(Stack.ONE, Stack.TWO)) {
            Awaitility.await().atMost(Duration.ofSeconds(10)).until(() -> isKnownTo(node));
        }
    }

    private static boolean isToCome(BroadcastState state) {
        return state == BroadcastState.DRAFT || state == BroadcastState.SCHEDULED;
    }

    private boolean isKnownTo(Node node) {
        var answer = node.get("/api/chat/broadcasts/" + id);
        return answer.statusCode() == 200
                && answer.body().contains("\"state\":\"" + state.name().toLowerCase() + "\"");
    }

    public About about() {
        return About.of(
                UUID.randomUUID().toString(), Instant.now().truncatedTo(ChronoUnit.MILLIS), shopId, id, Mode.LIVE);
    }

    /** @return viewerId and token */
    public JsonNode mint(Node node) {
        return Json.read(
                node.post("/api/chat/broadcasts/" + id + "/viewers", "{}").body());
    }

    public String staffToken(String role) {
        return Stack.COMMERCE.token(UUID.randomUUID().toString(), shopId, role);
    }

    public Client viewer(Node node) {
        return Client.open(node, id).join(mint(node).path("token").stringValue());
    }

    public Client named(Node node, String nickname) {
        return viewer(node).name(nickname);
    }

    public Client staff(Node node, String role) {
        return Client.open(node, id).join(staffToken(role));
    }
}
