package dev.livestall.dashboards.dictionary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.livestall.dashboards.figures.AudienceAnswer;
import dev.livestall.dashboards.figures.ChainAnswer;
import dev.livestall.dashboards.figures.TalkAnswer;
import dev.livestall.events.EventJson;
import java.lang.reflect.RecordComponent;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class DictionaryTest {
    /** Members of answers that are no figures. */
    private static final Set<String> NO_FIGURES = Set.of(
            "freshness", "uniques", "room", "outside", "currencies", "currency", "adds", "roomMinor", "outsideMinor");

    private final JsonNode entries = EventJson.MAPPER.readTree(DictionaryApi.read());

    @Test
    void everyFigureOfAnAnswerIsDefinedUnderItsName() {
        var defined = new HashSet<String>();
        entries.forEach(entry -> defined.add(entry.path("figure").asString()));
        for (Class<?> answer :
                List.of(AudienceAnswer.class, TalkAnswer.class, ChainAnswer.class, ChainAnswer.Currency.class)) {
            for (RecordComponent member : answer.getRecordComponents()) {
                if (!NO_FIGURES.contains(member.getName())) {
                    assertThat(defined).as(answer.getSimpleName()).contains(member.getName());
                }
            }
        }
    }

    @Test
    void eachIsDefinedOnceAndInBothLanguages() {
        var names = new HashSet<String>();
        for (JsonNode entry : entries) {
            assertThat(names.add(entry.path("figure").asString())).isTrue();
            assertThat(entry.path("version").asInt()).isPositive();
            for (String language : List.of("ko", "en")) {
                for (String part : List.of("name", "formula", "window", "without")) {
                    assertThat(entry.path(language).path(part).asString(""))
                            .as(entry.path("figure") + " " + language + ' ' + part)
                            .isNotBlank();
                }
            }
        }
    }
}
