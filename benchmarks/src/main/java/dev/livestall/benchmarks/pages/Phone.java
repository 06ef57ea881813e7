package dev.livestall.benchmarks.pages;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import dev.livestall.backing.browser.TestBrowser;
import java.util.ArrayList;
import java.util.List;

/** A first visit on a phone of the middle class with a so-so network: a quarter of this machine's speed, 1.6 Mbit/s, 150 ms away. */
final class Phone {
    private static final int SLOWER = 4;
    private static final int DOWN_BYTES = 1_600_000 / 8;
    private static final int UP_BYTES = 750_000 / 8;
    private static final int LATENCY_MILLIS = 150;

    private Phone() {}

    /**
     * @param lcpMillis from the first byte of the page to its largest paint
     * @param longTasks that kept the page from answering for more than 50 ms, until it stood
     */
    record Seen(double lcpMillis, double longTasks) {}

    /** The middle one of some visits, each by a new person. */
    static Seen visit(TestBrowser browser, String url, int visits) {
        var paints = new ArrayList<Double>();
        var tasks = new ArrayList<Double>();
        for (int i = 0; i < visits; i++) {
            try (var visitor = Visitor.guest(browser, Place.Screen.PHONE)) {
                Page page = visitor.tab(ColorScheme.LIGHT);
                slowDown(page);
                Visitor.open(page, url);
                paints.add(Visitor.number(
                        page, "probe.lcp - performance.getEntriesByType('navigation')[0].responseStart"));
                tasks.add(Visitor.number(page, "probe.longTasks"));
            }
        }
        return new Seen(middle(paints), middle(tasks));
    }

    private static void slowDown(Page page) {
        CDPSession devTools = page.context().newCDPSession(page);
        var network = new JsonObject();
        network.addProperty("offline", false);
        network.addProperty("latency", LATENCY_MILLIS);
        network.addProperty("downloadThroughput", DOWN_BYTES);
        network.addProperty("uploadThroughput", UP_BYTES);
        devTools.send("Network.enable");
        devTools.send("Network.emulateNetworkConditions", network);
        var processor = new JsonObject();
        processor.addProperty("rate", SLOWER);
        devTools.send("Emulation.setCPUThrottlingRate", processor);
    }

    private static double middle(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }
}
