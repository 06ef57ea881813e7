package dev.livestall.analytics;

import dev.livestall.events.About;
import dev.livestall.events.EventJson;
import dev.livestall.events.Mode;
import dev.livestall.events.OrderEvent;
import dev.livestall.events.RoomEvent;
import dev.livestall.events.Topics;
import dev.livestall.events.ViewerEvent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Writes down what happens in a show, as records of its topics. */
abstract class ShowRecorder {
    /** A record to produce. */
    record Produced(String topic, String key, byte[] value) {}

    final String shop = id();
    final String broadcast = id();
    /** A whole ten seconds, ten minutes ago. */
    final Instant begin;

    final Mode mode;
    private final List<Produced> records = new ArrayList<>();

    ShowRecorder(Instant now, Mode mode) {
        begin = Instant.ofEpochSecond(now.getEpochSecond() / 10 * 10 - 600);
        this.mode = mode;
    }

    List<Produced> records() {
        return List.copyOf(records);
    }

    final void room(RoomEvent event) {
        records.add(new Produced(Topics.ROOM_EVENTS, broadcast, EventJson.ROOM.encode(event)));
    }

    final void viewer(ViewerEvent event) {
        records.add(new Produced(Topics.VIEWER_EVENTS, event.viewerId(), EventJson.VIEWER.encode(event)));
    }

    final void order(String id, OrderEvent event) {
        records.add(new Produced(Topics.ORDER_EVENTS, id, EventJson.ORDER.encode(event)));
    }

    final Instant at(int second) {
        return begin.plusSeconds(second);
    }

    final About about(int second) {
        return about(id(), second);
    }

    final About about(String id, int second) {
        return About.of(id, at(second), shop, broadcast, mode);
    }

    static String id() {
        return UUID.randomUUID().toString();
    }
}
