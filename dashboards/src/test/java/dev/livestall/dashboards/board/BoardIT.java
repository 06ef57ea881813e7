package dev.livestall.dashboards.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.livestall.dashboards.RunningDashboards;
import dev.livestall.dashboards.TestCommerce;
import dev.livestall.dashboards.TestShow;
import dev.livestall.events.DirectoryEntry.SignedOut;
import dev.livestall.events.EventJson;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class BoardIT {
    private static final Instant START = Instant.parse("2026-11-22T11:00:00Z");
    private static final String STAFF = TestShow.random();

    private final HttpClient http = HttpClient.newHttpClient();
    private final TestShow show = TestShow.fresh();
    private RunningDashboards dashboards;

    @BeforeEach
    void tellOfTheShow() throws Exception {
        dashboards = RunningDashboards.get();
        dashboards.tell(show.entry());
        dashboards.commerce.booksAnswer(true);
        dashboards.commerce.book(show.id(), 0, 0, 0, List.of());
        await().atMost(Duration.ofSeconds(10))
                .until(() -> list("marketer").body().contains(show.id()));
    }

    @Test
    void theSnapshotSaysWhatTheDocumentsSay() throws Exception {
        writeASale();
        await().atMost(Duration.ofSeconds(5)).untilAsserted(() -> {
            var board = json(board("marketer"));
            assertThat(board.at("/figures/ccu").asLong()).isEqualTo(12);
            assertThat(board.at("/figures/engaged").asLong()).isEqualTo(3);
            assertThat(board.at("/figures/money/0/paidMinor").asLong()).isEqualTo(34_700);
            assertThat(board.at("/figures/money/0/collectedMinor").asLong()).isEqualTo(37_700);
            assertThat(board.at("/figures/through").asString()).isEqualTo("2026-11-22T11:00:15Z");
            assertThat(board.at("/trend/points")).hasSize(3);
            assertThat(board.at("/trend/points/2/removed").asLong()).isEqualTo(3);
            assertThat(board.at("/marks")).hasSize(1);
            assertThat(board.at("/marks/0/kind").asString()).isEqualTo("product.sold_out");
            assertThat(board.at("/trend/points/1/paidMinor/KRW").asLong()).isEqualTo(34_700);
            assertThat(board.at("/messages/top/0/text").asString()).isEqualTo("지금 15% 할인이에요");
            assertThat(board.at("/messages/top/0/creditMinor").asLong()).isEqualTo(17_394);
            assertThat(board.at("/credits")).hasSize(2);
            assertThat(board.at("/proof/state").asString()).isEqualTo("equal");
            assertThat(board.at("/proof/currencies/0/booksMinor").asLong()).isEqualTo(34_700);
            assertThat(board.at("/proof/ordersCompared").asInt()).isEqualTo(1);
        });
    }

    @Test
    void aShowWithoutDocumentsHasTrueZeros() throws Exception {
        var board = json(board("host"));

        assertThat(board.at("/figures/viewers").asLong()).isZero();
        assertThat(board.at("/figures/through").isMissingNode()).isTrue();
        assertThat(board.at("/proof/state").asString()).isEqualTo("equal");
    }

    @Test
    void anotherShopsShowIsNotFound() throws Exception {
        var stranger = dashboards.commerce.token(STAFF, TestShow.random(), "owner", Duration.ofMinutes(5));

        assertThat(get("/api/insights/broadcasts/" + show.id() + "/board", stranger)
                        .statusCode())
                .isEqualTo(404);
        assertThat(get("/api/insights/broadcasts/" + show.id() + "/board/live", stranger)
                        .statusCode())
                .isEqualTo(404);
        assertThat(get("/api/insights/broadcasts", stranger).body()).isEqualTo("[]");
    }

    @Test
    void aDocumentOfAnotherShopUnderTheSameIdIsNotShown() throws Exception {
        var other = TestShow.random();
        dashboards.documents.live(other, show.id(), START, Map.of("ccu", 99L), 500, 500, 500);
        dashboards.documents.bucket(other, show.id(), START, 99, 0, 0, 1, 500);

        var board = json(board("marketer"));
        assertThat(board.at("/figures/ccu").asLong()).isZero();
        assertThat(board.at("/trend/points")).isEmpty();
    }

    @Test
    void aModeratorIsRefusedAndNobodyIsUnauthorized() throws Exception {
        assertThat(board("moderator").statusCode()).isEqualTo(403);
        assertThat(board("moderator").body()).contains("\"code\":\"not-allowed\"");
        assertThat(list("agent").statusCode()).isEqualTo(403);
        assertThat(get("/api/insights/broadcasts", "not-a-token").statusCode()).isEqualTo(401);
    }

    @Test
    void theLiveBoardTellsANewDocumentWithinASecond() throws Exception {
        try (var live = live(Duration.ofMinutes(5))) {
            assertThat(live.next("board").at("/figures/ccu").asLong()).isZero();

            dashboards.documents.live(show.shop(), show.id(), START, Map.of("ccu", 5L, "viewers", 5L), 0, 0, 0);
            long written = System.nanoTime();
            assertThat(live.next("board").at("/figures/ccu").asLong()).isEqualTo(5);
            assertThat(Duration.ofNanos(System.nanoTime() - written)).isLessThan(Duration.ofSeconds(3));
        }
    }

    @Test
    void theLiveBoardEndsWithItsToken() throws Exception {
        try (var live = live(Duration.ofSeconds(2))) {
            assertThat(live.next("board").at("/broadcastId").asString()).isEqualTo(show.id());
            assertThat(live.next("expired")).isNotNull();
            assertThat(live.ended()).isTrue();
        }
    }

    @Test
    void theLiveBoardEndsWhenItsWatcherLogsOut() throws Exception {
        var staff = TestShow.random();
        try (var live = live(dashboards.commerce.token(staff, show.shop(), "host", Duration.ofMinutes(5)))) {
            live.next("board");
            dashboards.tell(new SignedOut(staff, show.shop(), Instant.now().plusSeconds(1)));
            assertThat(live.next("expired")).isNotNull();
        }
    }

    @Test
    void theProofGoesFromEqualOverCheckingToDifferentAndBack() throws Exception {
        try (var live = live(Duration.ofMinutes(5))) {
            assertThat(live.next("board").at("/proof/state").asString()).isEqualTo("equal");

            dashboards.commerce.book(
                    show.id(), 100, 100, 100, List.of(TestCommerce.order("o" + show.id(), 100, 100, 100)));
            var checking = live.nextBoardWhereProofIs("checking");
            assertThat(checking.at("/proof/because").asString()).isEqualTo("not-quiet");
            assertThat(checking.at("/proof/lastEqualAt").isMissingNode()).isFalse();

            var different = live.nextBoardWhereProofIs("different");
            assertThat(different.at("/proof/currencies/0/differenceMinor").asLong())
                    .isEqualTo(-100);
            assertThat(different.at("/proof/differingOrders").asInt()).isEqualTo(1);

            dashboards.documents.order(show.shop(), show.id(), "o" + show.id(), START, 100, 100, 100);
            dashboards.documents.live(show.shop(), show.id(), START, Map.of("paidOrders", 1L), 100, 100, 100);
            assertThat(live.nextBoardWhereProofIs("equal")
                            .at("/proof/differingOrders")
                            .asInt())
                    .isZero();
        }
    }

    @Test
    void booksThatDoNotAnswerAreNotZeroAndNotGreen() throws Exception {
        try (var live = live(Duration.ofMinutes(5))) {
            live.nextBoardWhereProofIs("equal");
            dashboards.commerce.booksAnswer(false);
            var proof = live.nextBoardWhereProofIs("checking").at("/proof");

            assertThat(proof.at("/because").asString()).isEqualTo("books-unavailable");
            assertThat(proof.at("/currencies")).isEmpty();
            assertThat(proof.at("/lastEqualAt").isMissingNode()).isFalse();
        }
    }

    private void writeASale() {
        var documents = dashboards.documents;
        var message = TestShow.random();
        documents.bucket(show.shop(), show.id(), START, 9, 4, 1, 0, 0);
        documents.bucket(show.shop(), show.id(), START.plusSeconds(10), 12, 2, 1, 1, 34_700);
        documents.bucket(show.shop(), show.id(), START.plusSeconds(20), 12, 2, 3, 0, 0, 0);
        documents.mark(
                show.shop(),
                show.id(),
                TestShow.random(),
                START.plusSeconds(12),
                Map.of("kind", "product.sold_out", "productId", "lamp", "nameKo", "무드등"));
        documents.message(show.shop(), show.id(), message, START, "은서", "지금 15% 할인이에요", false);
        documents.credit(show.shop(), show.id(), "link", message, 17_394, 1);
        documents.credit(show.shop(), show.id(), "none", "none", 17_306, 2);
        documents.order(show.shop(), show.id(), "order-" + show.id(), START, 34_700, 34_700, 37_700);
        documents.live(
                show.shop(),
                show.id(),
                START.plusSeconds(15),
                Map.of("ccu", 12L, "pcu", 12L, "viewers", 14L, "engaged", 3L, "paidOrders", 1L, "buyers", 1L),
                34_700,
                34_700,
                37_700);
        dashboards.commerce.book(
                show.id(),
                34_700,
                34_700,
                37_700,
                List.of(TestCommerce.order("order-" + show.id(), 34_700, 34_700, 37_700)));
    }

    private LiveFrames live(Duration tokenLife) throws Exception {
        return live(dashboards.commerce.token(STAFF, show.shop(), "marketer", tokenLife));
    }

    private LiveFrames live(String token) throws Exception {
        return LiveFrames.open(dashboards.url + "/api/insights/broadcasts/" + show.id() + "/board/live", token);
    }

    private HttpResponse<String> board(String role) throws Exception {
        var token = dashboards.commerce.token(STAFF, show.shop(), role, Duration.ofMinutes(5));
        return get("/api/insights/broadcasts/" + show.id() + "/board", token);
    }

    private HttpResponse<String> list(String role) throws Exception {
        return get(
                "/api/insights/broadcasts", dashboards.commerce.token(STAFF, show.shop(), role, Duration.ofMinutes(5)));
    }

    private HttpResponse<String> get(String path, String token) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(dashboards.url + path))
                .header("Authorization", "Bearer " + token)
                .timeout(Duration.ofSeconds(10))
                .build();
        return http.send(request, BodyHandlers.ofString());
    }

    private static JsonNode json(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return EventJson.MAPPER.readTree(answer.body());
    }
}
