package dev.livestall.analytics.ingest;

/**
 * Nothing that names a viewer may be readable any more.
 *
 * @param author fingerprint of the shop and the viewer
 * @param at epoch millis: what was written up to then
 */
public record Erasure(long author, long at) implements Fact {}
