package dev.livestall.chat.viewer;

import java.util.HashSet;
import java.util.Set;

/**
 * Who has done something once, in 8 bytes each instead of a text. Ids are random and signed by us, so two that fall together are as good
 * as impossible. Not safe for threads.
 */
public final class ViewerSet {
    private static final long FACTOR = 0x9E37_79B9_7F4A_7C15L;

    private final Set<Long> viewers = new HashSet<>();

    /** @return false if they were in it */
    public boolean add(String viewerId) {
        return viewers.add(key(viewerId));
    }

    public boolean remove(String viewerId) {
        return viewers.remove(key(viewerId));
    }

    public boolean contains(String viewerId) {
        return viewers.contains(key(viewerId));
    }

    public int size() {
        return viewers.size();
    }

    /** The short form of an id. */
    public static long key(String viewerId) {
        long key = viewerId.length();
        for (int i = 0; i < viewerId.length(); i++) {
            key = (key ^ viewerId.charAt(i)) * FACTOR;
            key ^= key >>> 32;
        }
        return key;
    }
}
