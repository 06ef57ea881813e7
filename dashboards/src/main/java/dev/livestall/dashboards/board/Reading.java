package dev.livestall.dashboards.board;

/** What one turn of a board's loop found. */
sealed interface Reading {
    record Fresh(BoardSnapshot board) implements Reading {}

    /** The figures could not be read; what was shown last is old. */
    record Stale(String code) implements Reading {}
}
