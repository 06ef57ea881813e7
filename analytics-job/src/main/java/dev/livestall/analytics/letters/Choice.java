package dev.livestall.analytics.letters;

import java.util.Set;

/**
 * Which letters are meant.
 *
 * @param reason how their reasons begin; empty for any
 * @param ids of them; empty for all
 */
record Choice(String reason, Set<String> ids) {
    boolean takes(Letter letter) {
        return !letter.isNote() && letter.reason().startsWith(reason) && (ids.isEmpty() || ids.contains(letter.id()));
    }
}
