package dev.livestall.components;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Which way the room's client takes, against a network that the test plays. */
class TransportsIT {
    private static ModulePage modules;

    private final List<JsonObject> commands = new ArrayList<>();
    private final List<String> polls = new ArrayList<>();

    private static final String HELLO = """
            {"type":"hello","serverTime":"2026-11-22T11:04:05.123Z","viewerId":"me","role":"viewer","room":{},\
            "position":"e:10","recovered":false,"events":[],"viewers":3}""";

    private static final String CONNECT = """
            const {RoomClient} = await import('@livestall/components/room-client.js');
            window.seen = [];
            window.client = new RoomClient({chatUrl: location.origin, broadcastId: 'b', visitId: 'v', token: async () => 'token'});
            for (const type of ['state', 'hello', 'events', 'back']) {
              client.addEventListener(type, (event) => seen.push([type, event.detail]));
            }
            client.connect();
            for (let i = 0; !seen.some(([type]) => type === 'hello'); i++) {
              if (i > 1000) throw new Error('the room never said hello: ' + JSON.stringify(seen));
              await new Promise((resolve) => setTimeout(resolve, 10));
            }
            """;

    @BeforeAll
    static void openBrowser() throws IOException {
        modules = ModulePage.open();
    }

    @AfterAll
    static void closeBrowser() {
        modules.close();
    }

    @Test
    void aBlockedSocketIsLeftForAStream() {
        modules.fresh(page -> {
            blockSockets(page);
            page.route("**/api/chat/broadcasts/b/events*", TransportsIT::stream);
            page.route("**/api/chat/broadcasts/b/commands", this::command);
        });

        Object outcome =
                modules.run(CONNECT + "return [client.transports.name, (await client.post('hi', [], 'x')).outcome]");

        assertThat(outcome).isEqualTo(List.of("sse", "ack"));
        assertThat(commands.get(0).get("text").getAsString()).isEqualTo("hi");
        assertThat(modules.run("return seen.filter(([type]) => type === 'events').length"))
                .isEqualTo(1);
    }

    @Test
    void whereStreamsAreBlockedTooItPollsAndGoesOnFromItsPosition() {
        modules.fresh(page -> {
            blockSockets(page);
            page.route("**/api/chat/broadcasts/b/events*", Route::abort);
            page.route("**/api/chat/broadcasts/b/poll*", this::poll);
        });

        modules.run(CONNECT);
        modules.page().waitForCondition(() -> polls.size() > 2);

        assertThat(modules.run("return [client.transports.name, client.position]"))
                .isEqualTo(List.of("poll", "e:12"));
        assertThat(polls.get(0)).doesNotContain("after", "token=");
        assertThat(polls.get(1)).contains("after=e%3A10");
        assertThat(polls.get(2)).contains("after=e%3A12");
    }

    @Test
    void whatWorkedIsKeptForAWhileAndThenTheBestIsTriedOnce() {
        modules.fresh();
        Object names = modules.run("""
                const {Transports} = await import('@livestall/components/transports.js');
                let now = 1;
                const first = new Transports(() => now);
                const names = [first.name];
                first.failed(); names.push(first.name);
                first.failed(); names.push(first.name);
                first.worked();
                names.push(new Transports(() => now).name);
                now += 21 * 60_000;
                names.push(new Transports(() => now).name, first.betterIn());
                first.next({base: ''}, {}); names.push(first.name);
                first.failed(); names.push(first.name);
                first.worked(); names.push(first.betterIn() > 0);
                return names;
                """);
        assertThat(names)
                .isEqualTo(List.of("websocket", "websocket", "sse", "sse", "websocket", 0, "websocket", "sse", true));
    }

    private static void blockSockets(Page page) {
        page.addInitScript("""
                window.WebSocket = class {
                  static OPEN = 1;
                  readyState = 0;
                  constructor() { setTimeout(() => this.onclose?.({code: 1006, reason: ''}), 20); }
                  close() {}
                };
                """);
    }

    private static void stream(Route route) {
        assertThat(route.request().url()).doesNotContain("token");
        assertThat(route.request().headerValue("authorization")).isEqualTo("Bearer token");
        String batch = "{\"type\":\"batch\",\"from\":\"e:10\",\"to\":\"e:12\",\"events\":[{\"type\":\"x\"}]}";
        // A fulfilled route ends its stream, so the page comes again, with its position: then there is nothing new.
        boolean again = route.request().url().contains("after=");
        String body = "id:e:10\ndata:" + HELLO + "\n\n:\n\n" + (again ? "" : "id:e:12\ndata:" + batch + "\n\n");
        route.fulfill(new Route.FulfillOptions()
                .setHeaders(Map.of("content-type", "text/event-stream"))
                .setBody(body));
    }

    private void command(Route route) {
        JsonObject command = JsonParser.parseString(route.request().postData()).getAsJsonObject();
        commands.add(command);
        String ack = "{\"type\":\"ack\",\"id\":%s,\"messageId\":\"m\"}".formatted(command.get("id"));
        route.fulfill(
                new Route.FulfillOptions().setContentType("application/json").setBody(ack));
    }

    private void poll(Route route) {
        polls.add(route.request().url());
        String batch = "{\"type\":\"batch\",\"from\":\"e:10\",\"to\":\"e:12\",\"events\":[{\"type\":\"x\"}]}";
        String frames = polls.size() == 1 ? HELLO : polls.size() == 2 ? batch : "";
        route.fulfill(
                new Route.FulfillOptions().setContentType("application/json").setBody("{\"frames\":[" + frames + "]}"));
    }
}
