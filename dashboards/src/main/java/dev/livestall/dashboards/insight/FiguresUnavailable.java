package dev.livestall.dashboards.insight;

import dev.livestall.edge.problems.ProblemException;
import dev.livestall.edge.problems.ProblemType;

/** 503: the figures can't be read now. What was shown last stays true for its time; nothing becomes zero. */
public final class FiguresUnavailable extends ProblemException {
    private static final ProblemType TYPE =
            new ProblemType("figures-unavailable", 503, "The figures can't be read at the moment");

    private final Throwable cause;

    public FiguresUnavailable(Throwable cause) {
        super(TYPE);
        this.cause = cause;
    }

    /** For the log only: the answer never tells it. */
    @Override
    public synchronized Throwable getCause() {
        return cause;
    }
}
