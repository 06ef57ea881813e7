package dev.livestall.benchmarks.pages;

import dev.livestall.backing.browser.TestBrowser;
import dev.livestall.benchmarks.Experiment;
import dev.livestall.benchmarks.Option;
import dev.livestall.benchmarks.Options;
import dev.livestall.benchmarks.pages.Place.Who;
import dev.livestall.events.EventJson;
import dev.livestall.local.stack.DataFolder;
import dev.livestall.local.stack.Stack;
import dev.livestall.local.stack.Steps;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** {@code bin/bench pages}. */
public final class BenchPages implements Experiment {
    private static final Set<String> WEIGHED = Set.of("viewer", "studio", "insights");

    private final Steps steps = new Steps(System.out, System.currentTimeMillis());
    private final Map<String, Object> line = new LinkedHashMap<>();

    @Override
    public String name() {
        return "pages";
    }

    @Override
    public String summary() {
        return "every page in a real browser: weight, first paint on a phone, frames and memory in a busy room, axe, policy";
    }

    @Override
    public List<Option> options() {
        return List.of(
                new Option("rate", "200", "messages a second in the busy room"),
                new Option("messages", "20000", "in the busy room; 0 leaves it out"),
                new Option("visits", "3", "of the phone; the middle one counts"));
    }

    @Override
    public int run(Options chosen) throws Exception {
        Path home = Experiment.home();
        var check = new Check();
        Set<String> unknown;
        try (var browser = TestBrowser.open()) {
            try (var data = DataFolder.temporary();
                    var stack = Stack.start(home, data, Stack.Shape.SMOKE, steps);
                    var shop = new OpenShop(stack)) {
                var places = steps.step("a shop with something on every page", shop::places);
                line.put("embedKb", rounded(Weight.ofFile(stack.addresses().chat() + "/embed.js")));
                unknown = withoutPlace(home, places);
                try (var staff =
                        Visitor.staff(browser, stack.addresses().studio(), stack.hostEmail(), stack.password())) {
                    weigh(browser, staff, places);
                    measurePhone(browser, places.get(0), chosen.number("visits", 1));
                    for (Place place : places) {
                        steps.run(
                                "checked: " + place.name(),
                                () -> as(place, browser, staff, visitor -> check.look(place, visitor)));
                    }
                }
            }
            busyRoom(home, browser, chosen.number("rate", 1), chosen.number("messages", 0));
        }
        return report(check, unknown);
    }

    private void weigh(TestBrowser browser, Visitor staff, List<Place> places) {
        for (Place place : places) {
            if (!WEIGHED.contains(place.name())) continue;
            as(
                    place,
                    browser,
                    staff,
                    visitor -> line.put(place.name() + "Kb", rounded(Weight.of(visitor, place.url()))));
        }
        steps.say("weighed: " + line);
    }

    private void measurePhone(TestBrowser browser, Place viewer, int visits) {
        var seen = Phone.visit(browser, viewer.url(), visits);
        line.put("lcpMs", Math.round(seen.lcpMillis()));
        line.put("longTasks", Math.round(seen.longTasks()));
        steps.say("on a phone: " + seen);
    }

    private static void as(Place place, TestBrowser browser, Visitor staff, Consumer<Visitor> work) {
        if (place.who() == Who.STAFF) {
            work.accept(staff);
            return;
        }
        try (var guest = Visitor.guest(browser, place.screen())) {
            work.accept(guest);
        }
    }

    private void busyRoom(Path home, TestBrowser browser, int rate, int messages) throws Exception {
        if (messages == 0) return;
        var seen = steps.step(
                "a room at " + rate + " messages a second", () -> BusyRoom.watch(home, browser, rate, messages));
        steps.say("lines that the page holds: " + seen.lines());
        line.put("frameP95MsAt" + rate + "MessagesPerSecond", rounded(seen.frameP95Millis()));
        line.put("heapGrowthMbAfter" + messages + "Messages", rounded(seen.heapGrowthMb()));
    }

    /** Pages that were added without a word here. */
    private static Set<String> withoutPlace(Path home, List<Place> places) throws Exception {
        var known = places.stream().map(Place::template).collect(Collectors.toSet());
        return new TreeSet<>(Templates.in(home).stream()
                .filter(template -> !known.contains(template))
                .toList());
    }

    private int report(Check check, Set<String> unknown) {
        check.violations().forEach(found -> steps.plain("axe: " + found));
        check.breaches().forEach(found -> steps.plain("policy: " + found));
        unknown.forEach(template -> steps.plain("a page without a place in this benchmark: " + template));
        line.put("axeViolations", check.violations().size());
        line.put("cspReports", check.breaches().size());
        if (!unknown.isEmpty()) line.put("pagesNotLookedAt", unknown);
        steps.plain(EventJson.MAPPER.writeValueAsString(line));
        return check.violations().isEmpty() && check.breaches().isEmpty() && unknown.isEmpty() ? 0 : 1;
    }

    static double rounded(double value) {
        return Math.round(value * 10) / 10.0;
    }
}
