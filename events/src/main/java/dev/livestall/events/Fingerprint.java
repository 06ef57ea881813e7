package dev.livestall.events;

/** 64 bits that stand for a text: FNV-1a over its characters, and a last mix, without which short texts differ in few bits only. */
public final class Fingerprint {
    private static final long BASIS = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private Fingerprint() {}

    /** Of a viewer of a shop, where the id itself must not stand. */
    public static long ofViewer(String shopId, String viewerId) {
        return of(shopId + '\n' + viewerId);
    }

    public static long of(String text) {
        long hash = BASIS;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            hash = (hash ^ (c & 0xff)) * PRIME;
            hash = (hash ^ (c >>> 8)) * PRIME;
        }
        hash = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
        hash = (hash ^ (hash >>> 33)) * 0xc4ceb9fe1a85ec53L;
        return hash ^ (hash >>> 33);
    }
}
