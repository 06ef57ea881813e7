package dev.livestall.dashboards.board;

import dev.livestall.dashboards.DashboardsSettings;
import dev.livestall.dashboards.access.Watcher;
import dev.livestall.edge.problems.ProblemException;
import dev.livestall.edge.problems.ProblemType;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** How many live boards may be open at once, in all and per member of staff. */
@Component
class Seats {
    private static final ProblemType TOO_MANY = new ProblemType("too-many-boards", 429, "Too many boards are open");

    private final Map<String, Integer> byStaff = new HashMap<>();
    private final DashboardsSettings settings;
    private int taken;

    Seats(DashboardsSettings settings) {
        this.settings = settings;
    }

    synchronized void take(Watcher watcher) {
        int own = byStaff.getOrDefault(watcher.staffId(), 0);
        if (taken >= settings.watchers() || own >= settings.watchersPerStaff()) throw new ProblemException(TOO_MANY);
        byStaff.put(watcher.staffId(), own + 1);
        taken++;
    }

    synchronized int taken() {
        return taken;
    }

    synchronized void giveBack(Watcher watcher) {
        byStaff.computeIfPresent(watcher.staffId(), (staff, own) -> own > 1 ? own - 1 : null);
        taken--;
    }
}
