package dev.livestall.chat.room;

import dev.livestall.events.Card;

/** The product on the screen, as it stands now. */
public record Pinned(String pinId, Card card) {}
