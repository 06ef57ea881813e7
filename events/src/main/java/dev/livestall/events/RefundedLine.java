package dev.livestall.events;

/** What went back of one line, in minor units and in units. */
public record RefundedLine(String lineId, String productId, int quantity, long refundedMinor) {}
