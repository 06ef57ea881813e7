package dev.livestall.dashboards;

/**
 * The board with fabricated shows, to look at in a browser while working on the page: run it from an IDE, or with the test class path. Needs no
 * other service; ends with Ctrl-C, and its servers with it.
 */
public final class LookAtTheBoard {
    private LookAtTheBoard() {}

    public static void main(String[] args) throws Exception {
        var dashboards = RunningDashboards.get();
        var shop = TestShow.random();
        dashboards.commerce.logIn(TestShow.random(), shop, "marketer");
        var simulated = DemoShows.simulated(dashboards, shop);
        var unseen = DemoShows.unseen(dashboards, shop);
        var live = DemoShows.live(dashboards, shop);
        System.out.println("live      " + dashboards.url + "/?broadcast=" + live.id());
        System.out.println("simulated " + dashboards.url + "/?broadcast=" + simulated.id());
        System.out.println("unseen    " + dashboards.url + "/?broadcast=" + unseen.id());
        Thread.currentThread().join();
    }
}
