package dev.livestall.local.container;

import dev.livestall.local.Welcome;
import dev.livestall.local.client.Addresses;
import dev.livestall.local.client.Host;
import dev.livestall.local.client.Http;
import dev.livestall.local.demo.DemoShow;
import dev.livestall.local.stack.Secrets;
import dev.livestall.local.stack.Seed;

/** Plays the demo show to the containers as an outside client does, by the proxy's public address. */
public final class RunDemo {
    /** The name under which the demo staff's password is remembered. */
    static final String STAFF = "staff";

    private RunDemo() {}

    public static void main(String[] arguments) throws Exception {
        var environment = System.getenv();
        String url = environment.getOrDefault("LIVESTALL_PUBLIC_URL", "http://localhost:8080");
        String password = Secrets.in(Place.STAGE.in(environment)).sayablePassword(STAFF);
        var at = Addresses.behindOne(url);
        var http = new Http();
        var host = Host.logIn(http, at, Seed.HOST_EMAIL, password);
        var show = new DemoShow(http, at, host, System.out::println);
        show.playFinishedShow();
        String live = show.goLive();
        System.out.println(Welcome.contained(at, live, Seed.HOST_EMAIL, password));
        show.playLive(live);
    }
}
