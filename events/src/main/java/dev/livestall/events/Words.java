package dev.livestall.events;

import org.jspecify.annotations.Nullable;

/** A text that the shop wrote: Korean, and English where it gave one. */
public record Words(String ko, @Nullable String en) {}
