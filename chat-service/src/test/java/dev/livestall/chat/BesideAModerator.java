package dev.livestall.chat;

import dev.livestall.chat.harness.Asking;
import dev.livestall.chat.harness.Client;
import dev.livestall.chat.harness.Show;
import dev.livestall.chat.harness.Stack;
import org.junit.jupiter.api.AfterEach;
import tools.jackson.databind.JsonNode;

/** A live show with a moderator at one node and somebody who writes at the other. */
abstract class BesideAModerator {
    final Show show = Show.live();
    final String shop = "/api/chat/shops/" + show.shopId;
    final Client moderator = show.staff(Stack.TWO, "moderator");
    final Client writer = show.named(Stack.ONE, "글쓴이");

    @AfterEach
    void leave() {
        moderator.close();
        writer.close();
    }

    /** As a moderator reads it by HTTP. */
    final JsonNode read(String path) {
        return Asking.moderator(Stack.ONE, show, path);
    }
}
