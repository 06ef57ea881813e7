package dev.livestall.benchmarks.pages;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import dev.livestall.backing.browser.TestBrowser;
import dev.livestall.benchmarks.load.Crowd;
import dev.livestall.benchmarks.load.Talk;
import dev.livestall.benchmarks.stage.ChatNode;
import dev.livestall.benchmarks.stage.ChatStage;
import dev.livestall.benchmarks.stage.LiveShow;
import dev.livestall.benchmarks.stage.Room;
import dev.livestall.benchmarks.stage.Tokens;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** A viewer's page in a real room where people talk without a pause and nothing is sampled: how smooth it stays, and what it keeps. */
final class BusyRoom {
    private static final int TALKERS = 20;
    private static final int MESSAGE_BYTES = 200;
    private static final double MB = 1_000_000;

    /** Few talkers who may say much, from one address; viewers get every line. */
    private static final Map<String, String> SETTINGS = Map.of(
            "LIVESTALL_READABLE_LINES", "0",
            "LIVESTALL_POSTS_PER_5_SECONDS", "10000",
            "LIVESTALL_COMMANDS_PER_MINUTE", "1000000",
            "LIVESTALL_WIRE_FRAMES", "1000000",
            "LIVESTALL_POSTS_PER_ADDRESS", "1000000");

    private static final List<String> JVM = List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xmx256m");

    private BusyRoom() {}

    /**
     * @param frameP95Millis between two frames, the 95th of 100
     * @param heapGrowthMb of the page's own heap, after collections
     * @param lines that the page held in the end
     */
    record Seen(double frameP95Millis, double heapGrowthMb, int lines) {}

    static Seen watch(Path home, TestBrowser browser, int rate, int messages) throws Exception {
        try (ChatStage stage = ChatStage.start(home)) {
            LiveShow show = LiveShow.begin(stage.kafka(), 0);
            try (ChatNode node = stage.node("pages", JVM, SETTINGS);
                    var crowd = new Crowd(new Room(node, show, Tokens.mint(node, show, TALKERS)));
                    var visitor = Visitor.guest(browser, Place.Screen.PHONE)) {
                crowd.join(TALKERS, TALKERS, TALKERS);
                Page page = visitor.tab(ColorScheme.LIGHT);
                Visitor.open(page, node.origin() + "/watch/" + show.id());
                // The page is full from here on: what it keeps now it may keep.
                talk(crowd, page, rate, Duration.ofSeconds(5));
                double before = heap(page);
                page.evaluate("() => probe.readFrames()");
                talk(crowd, page, rate, Duration.ofSeconds(messages / rate));
                double p95 = Visitor.number(
                        page, "probe.frames.toSorted((a, b) => a - b)[Math.floor(probe.frames.length * .95)]");
                page.evaluate("() => (probe.frames = [])");
                double growth = heap(page) - before;
                int lines = page.locator("ls-chat-view li.line").count();
                return new Seen(p95, growth / MB, lines);
            }
        }
    }

    /** On a thread of its own, since the browser is spoken to from this one. */
    private static void talk(Crowd crowd, Page page, int rate, Duration time) {
        var talking = CompletableFuture.runAsync(() -> {
            try {
                new Talk(crowd, rate, MESSAGE_BYTES, () -> {}).last(time);
            } catch (java.io.IOException cut) {
                throw new java.io.UncheckedIOException(cut);
            }
        });
        while (!talking.isDone()) page.waitForTimeout(250);
        talking.join();
        page.waitForTimeout(500);
    }

    private static double heap(Page page) {
        CDPSession devTools = page.context().newCDPSession(page);
        devTools.send("HeapProfiler.enable");
        for (int i = 0; i < 3; i++) devTools.send("HeapProfiler.collectGarbage");
        JsonObject usage = devTools.send("Runtime.getHeapUsage");
        devTools.detach();
        return usage.get("usedSize").getAsDouble();
    }
}
