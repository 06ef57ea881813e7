package dev.livestall.chat.words;

import dev.livestall.events.WordRule.Action;

/**
 * A word of a list that stands in a text.
 *
 * @param from where in the text its first character begins
 * @param to where its last one ends
 */
record Hit(Action action, int from, int to) {
    boolean isWithin(Hit other) {
        return other.from <= from && to <= other.to;
    }
}
