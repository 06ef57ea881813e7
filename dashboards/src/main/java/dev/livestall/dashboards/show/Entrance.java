package dev.livestall.dashboards.show;

import dev.livestall.dashboards.access.Desk;
import dev.livestall.edge.tokens.CheckedToken;
import org.springframework.stereotype.Component;

/** Lets staff in to one show of their shop. */
@Component
public class Entrance {
    private final Desk desk;
    private final Shows shows;

    Entrance(Desk desk, Shows shows) {
        this.desk = desk;
        this.shows = shows;
    }

    /** @throws NoSuchShow if there is none, or it is another shop's */
    public Show show(CheckedToken token, String broadcastId) {
        return shows.of(desk.admit(token).shopId(), broadcastId);
    }
}
