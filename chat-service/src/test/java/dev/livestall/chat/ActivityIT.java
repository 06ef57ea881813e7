package dev.livestall.chat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.livestall.chat.harness.Client;
import dev.livestall.chat.harness.Json;
import dev.livestall.chat.harness.Show;
import dev.livestall.chat.harness.Stack;
import dev.livestall.events.Engagement;
import dev.livestall.events.EventJson;
import dev.livestall.events.Surface;
import dev.livestall.events.Topics;
import dev.livestall.events.ViewerEvent;
import dev.livestall.events.ViewerEvent.ProductClicked;
import dev.livestall.events.ViewerEvent.ProductImpression;
import dev.livestall.events.ViewerEvent.ViewerEngaged;
import dev.livestall.events.ViewerEvent.ViewerJoined;
import dev.livestall.events.ViewerEvent.ViewerLeft;
import dev.livestall.events.ViewerEvent.ViewerWatched;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** What is told of viewers. */
class ActivityIT {
    private final String product = UUID.randomUUID().toString();
    private final String pin = UUID.randomUUID().toString();
    private final Show show = Show.live();

    @Test
    void aVisitIsToldFromJoiningToLeaving() {
        String visit = UUID.randomUUID().toString();
        String token = show.mint(Stack.ONE).path("token").stringValue();
        try (Client viewer = Client.open(Stack.ONE, show.id)) {
            viewer.send(Json.of(
                    "{'type':'join','token':'%s','visitId':'%s','channel':'instagram','campaign':'insta'}",
                    token, visit));
            viewer.next("hello");
            Client.sleep(Duration.ofMillis(200));
        }
        Awaitility.await().untilAsserted(() -> {
            List<ViewerEvent> told = told();
            assertThat(told).hasSize(3);
            ViewerJoined joined = (ViewerJoined) told.get(0);
            assertThat(joined.visitId()).isEqualTo(visit);
            assertThat(joined.channel()).isEqualTo("instagram");
            assertThat(((ViewerWatched) told.get(1)).watchedMillis()).isBetween(200L, 5_000L);
            assertThat(told.get(2)).isInstanceOf(ViewerLeft.class);
        });
    }

    @Test
    void seeingCountsOncePerPinAndEveryClickCounts() {
        String seen = Json.of("{'type':'seen','productId':'%s','surface':'card','surfaceId':'%s'}", product, pin);
        String click = Json.of(
                "{'type':'click','productId':'%s','surface':'link','surfaceId':'%s','messageId':'%s','campaign':'c'}",
                product, pin, pin);
        try (Client viewer = show.viewer(Stack.ONE)) {
            for (int i = 0; i < 3; i++) viewer.send(seen);
            for (int i = 0; i < 2; i++) viewer.send(click);
            Awaitility.await().untilAsserted(() -> {
                List<ViewerEvent> told = told();
                assertThat(told).filteredOn(ProductImpression.class::isInstance).hasSize(1);
                assertThat(told).filteredOn(ProductClicked.class::isInstance).hasSize(2);
                assertThat(told)
                        .filteredOn(ViewerEngaged.class::isInstance)
                        .extracting(event -> ((ViewerEngaged) event).kind())
                        .containsExactly(Engagement.CLICK);
            });
            ProductClicked clicked = told().stream()
                    .filter(ProductClicked.class::isInstance)
                    .map(ProductClicked.class::cast)
                    .findFirst()
                    .orElseThrow();
            assertThat(clicked.touch().surface()).isEqualTo(Surface.LINK);
            assertThat(clicked.touch().messageId()).isEqualTo(pin);
            assertThat(clicked.viewerId()).isEqualTo(viewer.viewerId());
        }
    }

    @Test
    void ofStaffNothingIsTold() {
        try (Client host = show.staff(Stack.ONE, "host");
                Client viewer = show.named(Stack.ONE, "손")) {
            host.send(Json.of("{'type':'click','productId':'%s','surface':'card','surfaceId':'%s'}", product, pin));
            host.post("a", "안녕하세요");
            viewer.post("a", "안녕");
            Awaitility.await().until(() -> told().stream().anyMatch(ViewerEngaged.class::isInstance));
            assertThat(told()).allMatch(event -> event.viewerId().equals(viewer.viewerId()));
        }
    }

    @Test
    void aPageWithoutASocketTellsOverHttp() {
        String token = show.mint(Stack.ONE).path("token").stringValue();
        String path = "/api/chat/broadcasts/" + show.id + "/activity";
        String events = Json.of(
                "{'events':[{'type':'seen','productId':'%s','surface':'embed','surfaceId':'%s'}]}", product, pin);
        assertThat(Stack.ONE.post(path, events).statusCode()).isEqualTo(401);
        String[] viewer = {"Authorization", "Bearer " + token};
        assertThat(Stack.ONE.post(path, events, viewer).statusCode()).isEqualTo(204);
        assertThat(Stack.ONE.post(path, "{\"events\":[]}", viewer).statusCode()).isEqualTo(400);
        assertThat(Stack.ONE
                        .post(path, "{\"events\":[{\"type\":\"dance\"}]}", viewer)
                        .statusCode())
                .isEqualTo(400);
        assertThat(Stack.ONE
                        .post("/api/chat/broadcasts/" + Show.live().id + "/activity", events, viewer)
                        .statusCode())
                .isEqualTo(404);
        String[] staff = {"Authorization", "Bearer " + show.staffToken("host")};
        assertThat(Stack.ONE.post(path, events, staff).statusCode()).isEqualTo(403);
        Awaitility.await()
                .untilAsserted(() -> assertThat(told()).hasSize(1).first().isInstanceOf(ProductImpression.class));
    }

    private List<ViewerEvent> told() {
        return Stack.LOG.all(Topics.VIEWER_EVENTS, record -> true).stream()
                .map(record -> EventJson.VIEWER.decode(record.value()))
                .filter(event -> show.id.equals(event.about().broadcastId()))
                .toList();
    }
}
