package dev.livestall.chat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.livestall.chat.harness.Asking;
import dev.livestall.chat.harness.Client;
import dev.livestall.chat.harness.Json;
import dev.livestall.chat.harness.Node;
import dev.livestall.chat.harness.Show;
import dev.livestall.chat.harness.Stack;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Lists that are edited live. */
class WordListsIT {
    private static final String ONE_WORD = "{\"words\":[{\"word\":\"%s\",\"action\":\"%s\"}]}";

    @Test
    void aWordIsBlockedOnTheOtherNodeWithinASecondAndAfterARestart() {
        Show show = Show.live();
        try (Client viewer = show.named(Stack.TWO, "하나")) {
            assertThat(viewer.post("a", "오이 주세요").path("type").stringValue()).isEqualTo("ack");
            put(Stack.ONE, show, shopPath(show), ONE_WORD.formatted("오이", "block"));
            Awaitility.await().atMost(Duration.ofSeconds(1)).until(() -> Stack.TWO
                    .send(get(Stack.TWO, show, shopPath(show)))
                    .body()
                    .contains("오이"));
            assertThat(viewer.post("b", "오.이 주세요").path("code").stringValue()).isEqualTo("blocked-word");
        }
        try (Node fresh = Stack.node("fresh");
                Client viewer = show.named(fresh, "하나")) {
            assertThat(viewer.post("c", "오ㅇㅣ").path("code").stringValue()).isEqualTo("blocked-word");
        }
    }

    @Test
    void aSentenceIsTriedAgainstTheListsWithoutAnybodySeeingIt() {
        Show show = Show.live();
        String words = "{\"words\":[{\"word\":\"오이\",\"action\":\"hold\"},{\"word\":\"당근\",\"action\":\"mask\"}]}";
        put(Stack.ONE, show, shopPath(show), words);
        Awaitility.await().untilAsserted(() -> assertThat(tried(show, "오 이 주세요"))
                .isEqualTo("{\"verdict\":\"held\",\"text\":\"오 이 주세요\",\"masked\":[],\"why\":\"word\"}"));
        assertThat(tried(show, "당근 있어요")).contains("\"passed\"", "* 있어요", "[\"word\"]");
        assertThat(tried(show, "https://example.com 보세요")).contains("\"refused\"", "links-not-allowed");
        for (int i = 0; i < 12; i++) assertThat(tried(show, "또 해 본 말")).contains("\"passed\"");
        try (Client viewer = show.viewer(Stack.ONE)) {
            assertThat(viewer.hello().path("events")).isEmpty();
        }
    }

    private static String tried(Show show, String text) {
        String path = "/api/chat/shops/" + show.shopId + "/text-rules/trial";
        return Asking.send(Stack.ONE, "POST", path, show.staffToken("moderator"), "{\"text\":\"" + text + "\"}")
                .body();
    }

    @Test
    void aShowsListCountsInThatShowAlone() {
        Show show = Show.live();
        Show other = Show.live();
        put(Stack.ONE, show, "/api/chat/broadcasts/" + show.id + "/words", ONE_WORD.formatted("당근", "mask"));
        try (Client viewer = show.named(Stack.ONE, "둘");
                Client elsewhere = other.named(Stack.ONE, "둘")) {
            Awaitility.await().until(() -> viewer.post("a" + System.nanoTime(), "당근")
                    .path("masked")
                    .isArray());
            JsonNode ack = viewer.post("b", "당 근 010-1234-5678");
            assertThat(ack.path("masked").toString()).isEqualTo("[\"phone\",\"word\"]");
            viewer.event(event -> event.path("text").asString("").equals("* * 010-****-****"));
            JsonNode plain = elsewhere.post("c", "당근");
            assertThat(plain.path("type").stringValue()).isEqualTo("ack");
            assertThat(plain.has("masked")).isFalse();
        }
    }

    @Test
    void aListOfTenThousandIsTakenWholeAndAnEmptyOneEndsIt() {
        Show show = Show.live();
        String words = IntStream.range(0, 10_000)
                .mapToObj(i -> "{\"word\":\"단어 %s\",\"action\":\"block\",\"language\":\"ko\"}"
                        .formatted(Integer.toString(i, 26)
                                .replaceAll("[0-9]", "z$0")
                                .replace('0', 'q')))
                .collect(Collectors.joining(",", "{\"words\":[", "]}"));
        put(Stack.ONE, show, shopPath(show), words);
        try (Client host = show.staff(Stack.ONE, "host")) {
            Awaitility.await().until(() -> list(Stack.TWO, show).path("words").size() == 10_000);
            Awaitility.await().until(() -> list(Stack.ONE, show).path("words").size() == 10_000);
            String last =
                    list(Stack.ONE, show).path("words").get(9_999).path("word").stringValue();
            assertThat(host.post("a", last).path("code").stringValue()).isEqualTo("blocked-word");
            put(Stack.TWO, show, shopPath(show), "{\"words\":[]}");
            Awaitility.await().until(() -> list(Stack.ONE, show).path("words").isEmpty());
            assertThat(host.post("b", last).path("type").stringValue()).isEqualTo("ack");
        }
    }

    @Test
    void eachEntryThatCantBeTakenHasItsCode() {
        Show show = Show.live();
        String body = """
                {"words":[{"word":"좋은말","action":"block"},{"word":" ","action":"block"},{"word":"%s","action":"hold"},
                {"word":"가"},{"word":"!!","action":"mask"},{"word":"조호은말","action":"mask"},{"word":"좋은 말","action":"hold"},null]}
                """.formatted("가".repeat(65));
        HttpResponse<String> answer = Stack.ONE.send(putting(Stack.ONE, show, shopPath(show), body, "moderator"));
        assertThat(answer.statusCode()).isEqualTo(400);
        JsonNode errors = Json.read(answer.body()).path("errors");
        assertThat(errors.valueStream()
                        .map(error -> error.path("field").stringValue() + " "
                                + error.path("code").stringValue()))
                .containsExactly(
                        "words[1] empty",
                        "words[2] too-long",
                        "words[3] no-action",
                        "words[4] no-letters",
                        "words[6] twice",
                        "words[7] not-null");
        assertThat(list(Stack.ONE, show).path("words").isEmpty()).isTrue();
    }

    @Test
    void whoEditedAnOlderListHearsIt() {
        Show show = Show.live();
        put(Stack.ONE, show, shopPath(show), ONE_WORD.formatted("하나", "block"));
        Awaitility.await().until(() -> list(Stack.ONE, show).has("version"));
        String stale = "{\"from\":\"another\",\"words\":[]}";
        HttpResponse<String> answer = Stack.ONE.send(putting(Stack.ONE, show, shopPath(show), stale, "owner"));
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains("words-changed");
    }

    @Test
    void onlyModeratorsOfTheShopSeeAndEditItsLists() {
        Show show = Show.live();
        Show other = Show.live();
        for (String path : new String[] {shopPath(show), "/api/chat/broadcasts/" + show.id + "/words"}) {
            assertThat(Stack.ONE.get(path).statusCode()).isEqualTo(401);
            String body = ONE_WORD.formatted("둘", "block");
            assertThat(Stack.ONE
                            .send(putting(Stack.ONE, show, path, body, "marketer"))
                            .statusCode())
                    .isEqualTo(403);
            assertThat(Stack.ONE
                            .send(putting(Stack.ONE, other, path, body, "host"))
                            .statusCode())
                    .isEqualTo(404);
            String viewer = show.mint(Stack.ONE).path("token").stringValue();
            var asViewer = HttpRequest.newBuilder(Stack.ONE.uri(path)).header("Authorization", "Bearer " + viewer);
            assertThat(Stack.ONE.send(asViewer).statusCode()).isEqualTo(403);
        }
    }

    private static String shopPath(Show show) {
        return "/api/chat/shops/" + show.shopId + "/words";
    }

    private static JsonNode list(Node node, Show show) {
        return Json.read(node.send(get(node, show, shopPath(show))).body());
    }

    private static HttpRequest.Builder get(Node node, Show show, String path) {
        return HttpRequest.newBuilder(node.uri(path)).header("Authorization", "Bearer " + show.staffToken("moderator"));
    }

    private static void put(Node node, Show show, String path, String body) {
        HttpResponse<String> answer = node.send(putting(node, show, path, body, "moderator"));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    private static HttpRequest.Builder putting(Node node, Show show, String path, String body, String role) {
        return HttpRequest.newBuilder(node.uri(path))
                .header("Authorization", "Bearer " + show.staffToken(role))
                .header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofString(body));
    }
}
