package dev.livestall.analytics.ingest;

import java.util.List;

/** The one outcome of a record. */
public sealed interface Reading {
    /** It counts. */
    record Facts(List<Fact> facts) implements Reading {}

    /** It is fine but not for us: a rehearsal, or a type that this version doesn't know. */
    record Skipped() implements Reading {}

    /** It is no record of a show, and not counted: what services tell each other. */
    record Beside() implements Reading {}

    /** It belongs into the dead letters. {@code reason} starts with a code. */
    record Rejected(String reason) implements Reading {}
}
