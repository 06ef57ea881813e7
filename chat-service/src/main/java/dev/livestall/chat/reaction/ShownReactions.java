package dev.livestall.chat.reaction;

import java.util.List;
import java.util.Map;

/**
 * The reactions to one message in {@code hello.state.reactions}.
 *
 * @param counts by emoji
 * @param mine what this viewer gave
 */
record ShownReactions(Map<String, Integer> counts, List<String> mine) {}
