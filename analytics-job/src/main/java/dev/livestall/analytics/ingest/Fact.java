package dev.livestall.analytics.ingest;

/** What one record says to one of the tallies. Never crosses a wire as this type; each kind has an output of its own. */
public sealed interface Fact permits Sign, Line, OrderFact, Click, LineFact, QuestionFact, Mark, Erasure {}
