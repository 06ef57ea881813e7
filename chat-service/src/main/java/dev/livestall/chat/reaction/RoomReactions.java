package dev.livestall.chat.reaction;

import dev.livestall.chat.viewer.ViewerSet;
import dev.livestall.events.Reaction;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The reactions of one room, by message and emoji; messages in the order of their first reaction. Guarded by its room's lock. */
final class RoomReactions {
    private final int maxMessages;
    private final int maxReactions;
    private final Map<String, Map<String, ViewerSet>> messages = new LinkedHashMap<>();
    private final Set<String> changed = new LinkedHashSet<>();
    private int reactions;

    RoomReactions(int maxMessages, int maxReactions) {
        this.maxMessages = maxMessages;
        this.maxReactions = maxReactions;
    }

    void apply(Reaction reaction) {
        boolean moved = reaction.on() ? give(reaction) : takeBack(reaction);
        if (moved) changed.add(reaction.messageId());
    }

    private boolean give(Reaction reaction) {
        if (reactions >= maxReactions) return false;
        if (!messages.containsKey(reaction.messageId()) && messages.size() >= maxMessages) {
            forget(messages.keySet().iterator().next());
        }
        boolean first = messages.computeIfAbsent(reaction.messageId(), id -> new LinkedHashMap<>())
                .computeIfAbsent(reaction.emoji(), emoji -> new ViewerSet())
                .add(reaction.viewerId());
        if (first) reactions++;
        return first;
    }

    private boolean takeBack(Reaction reaction) {
        Map<String, ViewerSet> given = messages.get(reaction.messageId());
        ViewerSet viewers = given == null ? null : given.get(reaction.emoji());
        if (viewers == null || !viewers.remove(reaction.viewerId())) return false;
        reactions--;
        return true;
    }

    void forget(String messageId) {
        Map<String, ViewerSet> gone = messages.remove(messageId);
        if (gone == null) return;
        reactions -= gone.values().stream().mapToInt(ViewerSet::size).sum();
        changed.remove(messageId);
    }

    boolean isFull() {
        return reactions >= maxReactions;
    }

    /** The newest of the messages that anybody reacted to. */
    Map<String, ShownReactions> shown(int count, String viewerId) {
        List<String> newest = new ArrayList<>(messages.keySet());
        Map<String, ShownReactions> shown = new LinkedHashMap<>();
        for (String id : newest.subList(Math.max(0, newest.size() - count), newest.size())) {
            Map<String, Integer> counts = counts(id);
            if (!counts.isEmpty()) shown.put(id, new ShownReactions(counts, of(viewerId, id)));
        }
        return shown;
    }

    private List<String> of(String viewerId, String messageId) {
        return messages.getOrDefault(messageId, Map.of()).entrySet().stream()
                .filter(given -> given.getValue().contains(viewerId))
                .map(Map.Entry::getKey)
                .toList();
    }

    private Map<String, Integer> counts(String messageId) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        messages.getOrDefault(messageId, Map.of()).forEach((emoji, viewers) -> {
            if (viewers.size() > 0) counts.put(emoji, viewers.size());
        });
        return counts;
    }

    /** The counts of messages where they changed since the last call; of many the rest comes with the next. */
    Map<String, Map<String, Integer>> takeNews(int count) {
        Map<String, Map<String, Integer>> news = new LinkedHashMap<>();
        var ids = changed.iterator();
        while (ids.hasNext() && news.size() < count) {
            String id = ids.next();
            ids.remove();
            news.put(id, counts(id));
        }
        return news;
    }
}
