package dev.livestall.dashboards.show;

import dev.livestall.edge.problems.ProblemException;
import dev.livestall.edge.problems.ProblemType;

/** 503: this service has just started and doesn't know all shows yet. */
public final class DirectoryNotRead extends ProblemException {
    private static final ProblemType TYPE = new ProblemType("not-ready", 503, "Still reading the list of shows");

    public DirectoryNotRead() {
        super(TYPE);
    }
}
