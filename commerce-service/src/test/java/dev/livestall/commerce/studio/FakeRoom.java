package dev.livestall.commerce.studio;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.WebSocketRoute;
import java.time.Instant;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A room that welcomes whoever comes and says what a test lets it say: chat-service has tests of its own. */
final class FakeRoom {
    private static final Pattern SOCKET = Pattern.compile(".*/api/chat/broadcasts/[^/]+/socket");

    private @Nullable WebSocketRoute socket;
    private int offset = 1;
    private boolean hesitates;

    /** Welcomes nobody. */
    static FakeRoom thatHesitates() {
        var room = new FakeRoom();
        room.hesitates = true;
        return room;
    }

    void behind(Page page) {
        page.routeWebSocket(SOCKET, this::open);
        page.route("**/api/insights/**", Route::abort);
    }

    private void open(WebSocketRoute opened) {
        socket = opened;
        opened.onMessage(frame -> {
            if (!hesitates && frame.text().contains("\"join\"")) opened.send(hello());
        });
    }

    private String hello() {
        return """
                {"type":"hello","serverTime":"%s","viewerId":"me","role":"host","room":{},"position":"e:%d","recovered":false,\
                "events":[],"state":{},"viewers":3}""".formatted(Instant.now(), offset);
    }

    /** @param event with ' for " */
    void says(String event) {
        if (socket == null) throw new IllegalStateException("nobody came");
        int from = offset++;
        socket.send("{\"type\":\"batch\",\"from\":\"e:%d\",\"to\":\"e:%d\",\"events\":[%s]}"
                .formatted(from, offset, event.replace('\'', '"')));
    }
}
