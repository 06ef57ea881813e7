package dev.livestall.commerce.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class SearchGramsTest {
    @Test
    void findsPartsOfKoreanWords() {
        var text = SearchGrams.text(List.of("극세사누빔 이불 (퀸)"));
        assertThat(text).isEqualTo("극세사누빔이불퀸");
        for (var query : List.of("누빔", "이불", "퀸", "누빔 극세사")) {
            assertThat(SearchGrams.of(text)).as(query).containsAll(SearchGrams.wanted(SearchGrams.words(query)));
        }
        assertThat(SearchGrams.of(text)).doesNotContainAnyElementsOf(SearchGrams.wanted(List.of("베개")));
    }

    @Test
    void oneFormAndOneCase() {
        var text = SearchGrams.text(List.of("Ｌａｍｐ ABC-１２"));
        assertThat(text).isEqualTo("lampabc12");
        assertThat(SearchGrams.essence(Normalizer.normalize("무드등", Normalizer.Form.NFD)))
                .isEqualTo("무드등");
    }

    @Test
    void aQueryOfSignsAloneLooksForNothing() {
        assertThat(SearchGrams.words(" -- !! ")).isEmpty();
        assertThat(SearchGrams.words("%")).isEmpty();
    }

    @Test
    void textsStayApart() {
        assertThat(SearchGrams.text(Arrays.asList("무드등", null, "lamp"))).isEqualTo("무드등 lamp");
        assertThat(SearchGrams.of("무드등 lamp")).doesNotContain("등l", "등 ");
    }
}
