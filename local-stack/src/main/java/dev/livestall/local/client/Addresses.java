package dev.livestall.local.client;

/** Public base URLs of the running services, without a trailing slash. */
public record Addresses(String chat, String commerce, String insights) {
    /** All three behind one proxy: their paths never collide. */
    public static Addresses behindOne(String url) {
        return new Addresses(url, url, url);
    }

    public String watch(String broadcastId) {
        return chat + "/watch/" + broadcastId;
    }

    public String studio() {
        return commerce + "/studio";
    }

    public String board(String broadcastId) {
        return insights + "/?broadcast=" + broadcastId;
    }

    String socket(String broadcastId) {
        return chat.replaceFirst("^http", "ws") + "/api/chat/broadcasts/" + broadcastId + "/socket";
    }
}
