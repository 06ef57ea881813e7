package dev.livestall.chat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.livestall.chat.harness.Client;
import dev.livestall.chat.harness.Json;
import dev.livestall.chat.harness.Show;
import dev.livestall.chat.harness.Stack;
import dev.livestall.events.EventJson;
import dev.livestall.events.Topics;
import dev.livestall.events.ViewerEvent.SurveyAnswered;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What viewers say of a show that has ended. */
class SurveyIT {
    @Test
    void aViewerRatesAShowAfterItsEndAndOnlyOnce() {
        Show show = Show.live();
        try (Client viewer = show.viewer(Stack.ONE);
                Client host = show.staff(Stack.ONE, "host")) {
            assertThat(codeOf(rate(viewer, "early", 5, "좋아요"))).isEqualTo("survey-closed");
            show.end();
            assertThat(codeOf(rate(host, "staff", 5, "좋아요"))).isEqualTo("not-allowed");
            assertThat(codeOf(rate(viewer, "six", 6, "좋아요"))).isEqualTo("bad-frame");
            assertThat(rate(viewer, "s", 4, "카드 4242424242424242 요")
                            .path("type")
                            .stringValue())
                    .isEqualTo("ack");
            assertThat(rate(viewer, "t", 1, "바꿀래요").path("type").stringValue()).isEqualTo("ack");
            List<SurveyAnswered> told =
                    Stack.LOG
                            .all(Topics.VIEWER_EVENTS, record -> viewer.viewerId()
                                    .equals(record.key()))
                            .stream()
                            .map(record -> EventJson.VIEWER.decode(record.value()))
                            .filter(SurveyAnswered.class::isInstance)
                            .map(SurveyAnswered.class::cast)
                            .toList();
            assertThat(told).hasSize(2);
            assertThat(told.get(0).text()).isEqualTo("카드 ************4242 요");
            // Readers count the first with an id.
            assertThat(told.get(1).about().id()).isEqualTo(told.get(0).about().id());
        }
    }

    private static JsonNode rate(Client client, String id, int rating, String text) {
        client.send(Json.of("{'type':'survey','id':'%s','rating':%d,'text':'%s'}", id, rating, text));
        return client.answer(id);
    }

    private static String codeOf(JsonNode frame) {
        return frame.path("code").asString("none: " + frame);
    }
}
