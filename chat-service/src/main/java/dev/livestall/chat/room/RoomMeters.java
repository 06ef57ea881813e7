package dev.livestall.chat.room;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.concurrent.TimeUnit;
import java.util.function.ToDoubleFunction;
import org.springframework.stereotype.Component;

/** Shows what rooms and their fan-out do. Everything is read when it is asked for; nothing here runs while nobody asks. */
@Component
class RoomMeters implements MeterBinder {
    private final Rooms rooms;
    private final Freshness freshness;
    private final Deliveries deliveries;

    RoomMeters(Rooms rooms, Freshness freshness, Deliveries deliveries) {
        this.rooms = rooms;
        this.freshness = freshness;
        this.deliveries = deliveries;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        counter(registry, "livestall.fanout.frames", Deliveries::frames);
        counter(registry, "livestall.fanout.fell.behind", Deliveries::fellBehind);
        counter(registry, "livestall.fanout.stalled", Deliveries::givenUp);
        Gauge.builder("livestall.rooms", rooms, all -> all.all().size()).register(registry);
        Gauge.builder("livestall.connections", rooms, RoomMeters::connections).register(registry);
        Gauge.builder("livestall.fanout.longest.tick", rooms, RoomMeters::longestTickSeconds)
                .baseUnit("seconds")
                .register(registry);
        Gauge.builder("livestall.log.fresh", freshness, fresh -> fresh.isFresh() ? 1 : 0)
                .register(registry);
    }

    private void counter(MeterRegistry registry, String name, ToDoubleFunction<Deliveries> count) {
        FunctionCounter.builder(name, deliveries, count).register(registry);
    }

    private static double connections(Rooms rooms) {
        return rooms.all().stream().mapToInt(room -> room.fanOut().cursors()).sum();
    }

    private static double longestTickSeconds(Rooms rooms) {
        long nanos = rooms.all().stream()
                .map(Room::fanOut)
                .filter(fanOut -> fanOut.cursors() > 0)
                .mapToLong(FanOut::tickNanos)
                .max()
                .orElse(0);
        return nanos / (double) TimeUnit.SECONDS.toNanos(1);
    }
}
