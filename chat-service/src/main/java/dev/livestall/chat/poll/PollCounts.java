package dev.livestall.chat.poll;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * @param votes of all options together
 * @param counts per option; absent while they are hidden
 */
record PollCounts(String pollId, int votes, @Nullable List<Integer> counts) {}
