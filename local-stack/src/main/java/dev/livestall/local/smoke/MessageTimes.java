package dev.livestall.local.smoke;

import dev.livestall.local.client.Addresses;
import dev.livestall.local.client.Http;
import dev.livestall.local.client.Viewer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/** Times messages from the writer's send to the reader's socket: 20 to warm up, then the median of 50. */
final class MessageTimes {
    private static final int WARM_UP = 20;
    private static final int TIMED = 50;
    /** Enough that each stays below the rate that a viewer may write. */
    private static final int WRITERS = 10;

    private static final int PAUSE_MILLIS = 120;

    private final Http http;
    private final Addresses at;
    private final String show;
    private final Map<String, CompletableFuture<Long>> arrivals = new ConcurrentHashMap<>();

    MessageTimes(Http http, Addresses at, String show, Viewer reader) {
        this.http = http;
        this.at = at;
        this.show = show;
        reader.room().onEvent(event -> {
            var arrival = arrivals.get(event.path("text").asString(""));
            if (arrival != null) arrival.complete(System.nanoTime());
        });
    }

    double median() throws Exception {
        var writers = new ArrayList<Viewer>();
        try {
            for (int i = 0; i < WRITERS; i++) {
                var writer = Viewer.join(http, at, show);
                writers.add(writer);
                writer.callMe("점검" + i);
            }
            var millis = new ArrayList<Double>();
            for (int i = 0; i < WARM_UP + TIMED; i++) {
                double one = time(writers.get(i % WRITERS));
                if (i >= WARM_UP) millis.add(one);
                TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
            }
            return middle(millis);
        } finally {
            writers.forEach(Viewer::close);
        }
    }

    private double time(Viewer writer) throws Exception {
        String text = Wording.unique();
        var arrival = new CompletableFuture<Long>();
        arrivals.put(text, arrival);
        long sentAt = System.nanoTime();
        writer.room().say(Map.of("type", "post", "id", text, "text", text));
        return (arrival.get(10, TimeUnit.SECONDS) - sentAt) / 1e6;
    }

    private static double middle(List<Double> values) {
        Collections.sort(values);
        int half = values.size() / 2;
        return values.size() % 2 == 1 ? values.get(half) : (values.get(half - 1) + values.get(half)) / 2;
    }
}
