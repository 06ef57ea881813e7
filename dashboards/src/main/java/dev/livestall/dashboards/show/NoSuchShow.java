package dev.livestall.dashboards.show;

import dev.livestall.edge.problems.ProblemException;
import dev.livestall.edge.problems.ProblemType;

/** 404, the same whether the show is unknown or a stranger's. */
public final class NoSuchShow extends ProblemException {
    private static final ProblemType TYPE = new ProblemType("unknown-broadcast", 404, "No such broadcast");

    public NoSuchShow() {
        super(TYPE);
    }
}
