package dev.livestall.benchmarks.job;

import dev.livestall.events.About;
import dev.livestall.events.Author;
import dev.livestall.events.EventJson;
import dev.livestall.events.LineEvent;
import dev.livestall.events.Mode;
import dev.livestall.events.OrderEvent;
import dev.livestall.events.OrderLine;
import dev.livestall.events.Reaction;
import dev.livestall.events.Role;
import dev.livestall.events.RoomEvent;
import dev.livestall.events.Surface;
import dev.livestall.events.TalkEvent;
import dev.livestall.events.Topics;
import dev.livestall.events.Touch;
import dev.livestall.events.ViewerEvent;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** What happens in shows that go on at the same time: one record after the other, a function of the seed. */
final class Traffic {
    /** @param partition −1: by the key */
    record Produced(String topic, int partition, String key, byte[] value) {}

    private record Checkout(int buyer, String id, Instant at, List<OrderLine> lines, Touch touch) {}

    /** A viewer tells that it watches every ten seconds: from the share of those records follows how long one record takes. */
    private static final double SIGNS_PER_VIEWER_SECOND = 0.1 / 0.45;

    private static final int REACTIONS_AT_ONCE = 5;
    private static final int PIN_SECONDS = 30;
    private static final int MAX_OPEN_CHECKOUTS = 1_000;
    private static final String[] CHANNELS = {"instagram", "youtube", "kakao", "search", "direct"};
    private static final String[] LINES = {
        "예뻐요!", "사이즈가 어떻게 되나요?", "배송은 언제 오나요 궁금해요", "방금 샀어요 ㅎㅎ", "is there a blue one?"
    };

    private final Random random;
    private final Size size;
    private final Instant begin;
    private final String shop;
    private final List<String> shows = new ArrayList<>();
    private final List<String> products = new ArrayList<>();
    private final List<String> viewers = new ArrayList<>();
    private final List<String> visits = new ArrayList<>();
    private final long[] joinedAt;
    private final Deque<Checkout> open = new ArrayDeque<>();
    private final Deque<String> lastLines = new ArrayDeque<>();
    private long made;

    /** How large the shows are. @param viewers of all shows @param products of all shows */
    record Size(int shows, int viewers, int products) {}

    /** @param begin of all shows; what happens in them lies after it */
    Traffic(Size size, long seed, Instant begin) {
        this.size = size;
        this.begin = begin;
        random = new Random(seed);
        shop = id();
        joinedAt = new long[size.viewers];
        for (int i = 0; i < size.shows; i++) shows.add(id());
        for (int i = 0; i < size.products; i++) products.add(id());
        for (int i = 0; i < size.viewers; i++) {
            viewers.add(id());
            visits.add(id());
        }
    }

    Produced next() {
        Instant at = begin.plusMillis((long) (made++ * 1_000 / (size.viewers * SIGNS_PER_VIEWER_SECOND)));
        int viewer = random.nextInt(size.viewers);
        return switch (Mix.any(random)) {
            case WATCHED -> watched(viewer, at);
            case IMPRESSION ->
                viewer(new ViewerEvent.ProductImpression(
                        about(viewer, at), of(viewer), shown(viewer, at), Surface.CARD, pin(at)));
            case MESSAGE -> message(viewer, at);
            case REACTIONS -> reactions(viewer, at);
            case CLICK ->
                viewer(new ViewerEvent.ProductClicked(
                        about(viewer, at), of(viewer), shown(viewer, at), touch(viewer, at)));
            case CHECKOUT -> checkout(viewer, at);
            case PAID -> open.isEmpty() ? checkout(viewer, at) : paid(open.removeFirst(), at);
        };
    }

    /** How long the shows have gone on. */
    long seconds() {
        return (long) (made / (size.viewers * SIGNS_PER_VIEWER_SECOND));
    }

    private Produced watched(int viewer, Instant at) {
        if (joinedAt[viewer] == 0) {
            joinedAt[viewer] = at.toEpochMilli();
            String channel = CHANNELS[viewer % CHANNELS.length];
            return viewer(
                    new ViewerEvent.ViewerJoined(about(viewer, at), of(viewer), visits.get(viewer), channel, null));
        }
        long watched = at.toEpochMilli() - joinedAt[viewer];
        return viewer(new ViewerEvent.ViewerWatched(about(viewer, at), of(viewer), visits.get(viewer), watched));
    }

    private Produced message(int viewer, Instant at) {
        var about = about(viewer, at);
        lastLines.addLast(about.id());
        if (lastLines.size() > 50) lastLines.removeFirst();
        var author = new Author(of(viewer), "손님" + viewer, Role.VIEWER, false);
        String text = LINES[random.nextInt(LINES.length)];
        return room(viewer, new LineEvent.MessagePosted(about, "c-" + made, author, text, List.of()));
    }

    private Produced reactions(int viewer, Instant at) {
        var reactions = new ArrayList<Reaction>();
        String line = lastLines.isEmpty() ? id() : lastLines.peekLast();
        for (int i = 0; i < REACTIONS_AT_ONCE; i++) {
            reactions.add(new Reaction(line, of(neighbour(viewer)), "👍", true));
        }
        return room(viewer, new TalkEvent.ReactionCounted(about(viewer, at), reactions));
    }

    /** Someone in the same show. */
    private int neighbour(int viewer) {
        int show = viewer % size.shows;
        return Math.min(size.viewers - 1, random.nextInt(Math.max(1, size.viewers / size.shows)) * size.shows + show);
    }

    private Produced checkout(int viewer, Instant at) {
        long price = 10_000 + random.nextInt(20_000);
        var lines = List.of(new OrderLine(id(), shown(viewer, at), null, 1, price, price));
        var checkout = new Checkout(viewer, id(), at, lines, touch(viewer, at));
        open.addLast(checkout);
        if (open.size() > MAX_OPEN_CHECKOUTS) open.removeFirst();
        return order(
                checkout.id,
                new OrderEvent.CheckoutStarted(
                        about(viewer, at), checkout.id, of(viewer), "KRW", lines, true, checkout.touch));
    }

    private Produced paid(Checkout checkout, Instant at) {
        long net = checkout.lines.stream().mapToLong(OrderLine::netMinor).sum();
        return order(
                checkout.id,
                new OrderEvent.OrderPaid(
                        about(checkout.buyer, at),
                        checkout.id,
                        of(checkout.buyer),
                        "KRW",
                        checkout.lines,
                        3_000,
                        0,
                        net + 3_000,
                        checkout.at,
                        checkout.touch));
    }

    private Touch touch(int viewer, Instant at) {
        return new Touch(Surface.CARD, pin(at), null, show(viewer), null, at);
    }

    private About about(int viewer, Instant at) {
        return About.of(id(), at, shop, show(viewer), Mode.LIVE);
    }

    private String show(int viewer) {
        return shows.get(viewer % size.shows);
    }

    private String of(int viewer) {
        return viewers.get(viewer);
    }

    /** Each show pins one of its products after the other. */
    private String shown(int viewer, Instant at) {
        int perShow = Math.max(1, size.products / size.shows);
        return products.get((viewer % size.shows * perShow + turn(at) % perShow) % size.products);
    }

    private String pin(Instant at) {
        return "pin-" + turn(at);
    }

    private int turn(Instant at) {
        return (int) ((at.toEpochMilli() - begin.toEpochMilli()) / 1_000 / PIN_SECONDS);
    }

    private Produced viewer(ViewerEvent event) {
        return new Produced(Topics.VIEWER_EVENTS, -1, event.viewerId(), EventJson.VIEWER.encode(event));
    }

    private Produced room(int viewer, RoomEvent event) {
        return new Produced(Topics.ROOM_EVENTS, viewer % size.shows % 4, show(viewer), EventJson.ROOM.encode(event));
    }

    private static Produced order(String id, OrderEvent event) {
        return new Produced(Topics.ORDER_EVENTS, -1, id, EventJson.ORDER.encode(event));
    }

    private String id() {
        return new UUID(random.nextLong(), random.nextLong()).toString();
    }
}
