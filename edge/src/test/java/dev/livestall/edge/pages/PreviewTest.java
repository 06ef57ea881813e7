package dev.livestall.edge.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class PreviewTest {
    private static final JsonMapper JSON = JsonMapper.shared();

    @Test
    void whatAShopWroteStaysTextInTitlePropertiesAndData() {
        String hostile = "\"><script>alert(1)</script>";
        String html = new Preview(hostile, "https://x.example/", Map.of("og:title", hostile), Map.of("name", hostile))
                .html(JSON);
        assertThat(html.split("<script")).hasSize(2);
        assertThat(html).doesNotContain("\"><script>").doesNotContain("alert(1)</script");
    }

    @Test
    void aPageWithoutAnAddressAsksNotToBeFound() {
        assertThat(new Preview("x", null, Map.of(), null).html(JSON))
                .contains("noindex")
                .doesNotContain("canonical");
    }
}
