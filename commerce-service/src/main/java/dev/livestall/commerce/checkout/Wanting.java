package dev.livestall.commerce.checkout;

import dev.livestall.commerce.checkout.HoldingLine.Hold;

/** A buyer who wants units of an item, and the order that would hold them. */
record Wanting(Hold hold, Item item) {}
