package dev.livestall.local.demo;

import dev.livestall.local.client.Addresses;
import dev.livestall.local.client.Host;
import dev.livestall.local.client.Http;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;

/** The demo's shows: makes them at the first start, takes the live one up again at a later start, and plays it. */
public final class DemoShow {
    private static final Map<String, String> VIDEO =
            Map.of("url", "/media/show.mp4", "captions", "/media/show.ko.vtt", "poster", "/media/show.webp");
    private static final String LIVE_TITLE = "첫눈 오는 밤, 달빛 다실";

    private final Http http;
    private final Addresses at;
    private final Host host;
    private final Consumer<String> log;

    public DemoShow(Http http, Addresses at, Host host, Consumer<String> log) {
        this.http = http;
        this.at = at;
        this.host = host;
        this.log = log;
    }

    /** The show that is on the air, after making and starting it if there is none. Answers its id. */
    public String goLive() {
        for (var broadcast : host.broadcasts()) {
            if (isOurs(broadcast) && broadcast.path("state").asString("").equals("live")) {
                return broadcast.path("id").asString();
            }
        }
        return startShow(LIVE_TITLE, "First snow at the moonlight tea room");
    }

    /** Plays the short show that is over when the newcomer looks around, unless it was played before. */
    public void playFinishedShow() throws InterruptedException {
        boolean played = host.broadcasts().stream()
                .anyMatch(b -> b.path("state").asString("").equals("ended"));
        if (played) return;
        String id = startShow("부엌 살림 짧은 방송", "A short kitchen show");
        try (var performance = new Performance(http, at, host, id)) {
            play(Script.read("finished-show.txt"), performance);
        }
        host.end(id);
    }

    /** Plays the script again and again, until the show is ended. What goes wrong is noted and tried again. */
    public void playLive(String broadcastId) {
        var script = Script.read("live-show.txt");
        while (true) {
            try {
                if (!isLive(broadcastId)) return;
                try (var performance = new Performance(http, at, host, broadcastId)) {
                    play(script, performance);
                }
            } catch (InterruptedException stopped) {
                return;
            } catch (RuntimeException notNow) {
                log.accept("the show pauses: " + notNow.getMessage());
                if (!pause()) return;
            }
        }
    }

    private static boolean pause() {
        try {
            TimeUnit.SECONDS.sleep(5);
            return true;
        } catch (InterruptedException stopped) {
            return false;
        }
    }

    private boolean isLive(String broadcastId) {
        return host.broadcast(broadcastId).path("state").asString("").equals("live");
    }

    private void play(Script script, Performance performance) throws InterruptedException {
        long start = System.nanoTime();
        for (var cue : script.cues()) {
            long due = start + TimeUnit.SECONDS.toNanos(cue.second());
            TimeUnit.NANOSECONDS.sleep(due - System.nanoTime());
            try {
                performance.play(cue);
            } catch (RuntimeException refusedOrCut) {
                log.accept(cue + ": " + refusedOrCut.getMessage());
            }
        }
        TimeUnit.SECONDS.sleep(5);
    }

    private String startShow(String ko, String en) {
        List<String> products =
                host.products().stream().map(p -> p.path("id").asString()).toList();
        String id = host.plan(Map.of(
                "title",
                Map.of("ko", ko, "en", en),
                "mode",
                "demo",
                "audience",
                "simulated",
                "productIds",
                products,
                "video",
                VIDEO));
        host.start(id);
        return id;
    }

    private static boolean isOurs(JsonNode broadcast) {
        return broadcast.path("mode").asString("").equals("demo");
    }
}
