package dev.livestall.local;

import dev.livestall.events.EventJson;
import dev.livestall.local.client.Addresses;
import dev.livestall.local.client.Host;
import dev.livestall.local.client.Http;
import dev.livestall.local.demo.DemoShow;
import dev.livestall.local.shop.SampleShop;
import dev.livestall.local.smoke.SmokeRun;
import dev.livestall.local.stack.DataFolder;
import dev.livestall.local.stack.Seed;
import dev.livestall.local.stack.Stack;
import dev.livestall.local.stack.Steps;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** {@code bin/live}. */
public final class Live {
    private Live() {}

    public static void main(String[] args) throws Exception {
        Options options;
        try {
            options = Options.parse(args, Path.of(System.getProperty("livestall.home", ".")));
        } catch (IllegalArgumentException wrong) {
            System.err.println(wrong.getMessage());
            System.exit(2);
            return;
        }
        if (options.help()) {
            System.out.print(Options.USAGE);
            return;
        }
        var steps = new Steps(System.out, startedAtMillis());
        System.exit(options.smoke() ? smoke(options, steps) : play(options, steps));
    }

    private static long startedAtMillis() {
        String seconds = System.getenv("LIVESTALL_STARTED_MILLIS");
        return seconds == null ? System.currentTimeMillis() : Long.parseLong(seconds);
    }

    private static int smoke(Options options, Steps steps) {
        var result = new LinkedHashMap<String, Object>();
        try {
            String url = options.against();
            var figures = url == null ? smokeHere(options, steps) : smokeThere(url, steps);
            result.put("ok", true);
            result.putAll(figures);
        } catch (Exception failed) {
            steps.plain(String.valueOf(failed.getMessage()));
            result.put("ok", false);
            result.put(
                    "error",
                    String.valueOf(failed.getMessage()).lines().findFirst().orElse(""));
        }
        steps.plain(EventJson.MAPPER.writeValueAsString(result));
        return Boolean.TRUE.equals(result.get("ok")) ? 0 : 1;
    }

    private static Map<String, Object> smokeHere(Options options, Steps steps) throws Exception {
        try (var data = DataFolder.temporary();
                var stack = Stack.start(options.home(), data, Stack.Shape.SMOKE, steps)) {
            closeWhenInterrupted(() -> {
                stack.close();
                data.close();
            });
            var figures =
                    new SmokeRun(stack.addresses(), stack.hostEmail(), stack.password(), steps).run(steps.seconds());
            var all = new LinkedHashMap<String, Object>();
            all.put("startSeconds", rounded(figures.startSeconds()));
            all.putAll(timesOf(figures));
            all.put("residentMb", figures.residentMb());
            return all;
        }
    }

    /** What runs elsewhere keeps its own time of start and its own memory. */
    private static Map<String, Object> smokeThere(String url, Steps steps) throws Exception {
        String password = System.getenv("LIVESTALL_HOST_PASSWORD");
        if (password == null) throw new IllegalArgumentException("--against needs LIVESTALL_HOST_PASSWORD");
        String email = System.getenv().getOrDefault("LIVESTALL_HOST_EMAIL", Seed.HOST_EMAIL);
        return timesOf(new SmokeRun(Addresses.behindOne(url), email, password, steps).run(0));
    }

    private static Map<String, Object> timesOf(SmokeRun.Figures figures) {
        var times = new LinkedHashMap<String, Object>();
        times.put("messageMillis", rounded(figures.messageMillis()));
        times.put("saleToDashboardMillis", rounded(figures.saleToDashboardMillis()));
        return times;
    }

    private static int play(Options options, Steps steps) throws Exception {
        var data = DataFolder.kept(options.home(), options.empty());
        if (options.reset()) data.clear();
        var shape = options.empty() ? Stack.Shape.EMPTY : Stack.Shape.DEMO;
        try (var stack = Stack.start(options.home(), data, shape, steps)) {
            closeWhenInterrupted(() -> {
                steps.plain("\nStopping; the data stays.");
                stack.close();
            });
            if (options.empty()) steps.plain(Welcome.empty(stack));
            else startDemo(stack, steps);
            var ended = stack.awaitAnEnd();
            steps.plain(String.join(", ", ended) + " ended by itself, so everything stops. Its log: " + stack.logs());
        }
        return 1;
    }

    /** Ctrl-C ends the servers in order; after kill -9 their guards do it. */
    private static void closeWhenInterrupted(Steps.Work closing) {
        Runtime.getRuntime()
                .addShutdownHook(new Thread(
                        () -> {
                            try {
                                closing.run();
                            } catch (Exception failed) {
                                System.err.println("While stopping: " + failed.getMessage());
                            }
                        },
                        "stop"));
    }

    /** Plays in the background until the process is ended or the show is. */
    private static void startDemo(Stack stack, Steps steps) throws Exception {
        var http = new Http();
        var host = Host.logIn(http, stack.addresses(), stack.hostEmail(), stack.password());
        var show = new DemoShow(http, stack.addresses(), host, stack::log);
        steps.run("a short show was played to its end", show::playFinishedShow);
        String live = steps.step("the demo show is on the air", show::goLive);
        SampleShop.open(stack.shopUrl(), stack.addresses(), host, live);
        steps.plain(Welcome.demo(stack, live));
        var player = new Thread(() -> show.playLive(live), "demo-show");
        player.setDaemon(true);
        player.start();
    }

    private static double rounded(double value) {
        return Math.round(value * 10) / 10.0;
    }
}
