package dev.livestall.chat.text;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/** The newest lines of a room by what they look like; of two skeletons with one hash the lines count together. Guarded by the room's lock. */
final class RecentLines {
    private final int most;
    private final Deque<Said> order = new ArrayDeque<>();
    private final Map<Integer, Deque<Said>> same = new HashMap<>();

    private record Said(int what, String by, long atMillis) {}

    RecentLines(int most) {
        this.most = most;
    }

    void said(String skeleton, String by, long atMillis) {
        Said said = new Said(skeleton.hashCode(), by, atMillis);
        order.add(said);
        same.computeIfAbsent(said.what(), what -> new ArrayDeque<>()).add(said);
        if (order.size() > most) forget(order.remove());
    }

    private void forget(Said oldest) {
        Deque<Said> alike = same.get(oldest.what());
        if (alike == null) return;
        alike.remove();
        if (alike.isEmpty()) same.remove(oldest.what());
    }

    long byOne(String skeleton, String viewerId, long sinceMillis) {
        return alike(skeleton).stream()
                .filter(said -> said.atMillis() >= sinceMillis && said.by().equals(viewerId))
                .count();
    }

    long byAll(String skeleton, long sinceMillis) {
        return alike(skeleton).stream()
                .filter(said -> said.atMillis() >= sinceMillis)
                .count();
    }

    private Deque<Said> alike(String skeleton) {
        return same.getOrDefault(skeleton.hashCode(), new ArrayDeque<>());
    }
}
