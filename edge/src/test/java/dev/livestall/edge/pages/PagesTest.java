package dev.livestall.edge.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.livestall.edge.served.Client;
import dev.livestall.edge.served.Served;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@Served
class PagesTest {

    @LocalServerPort
    int port;

    Client client;

    @BeforeEach
    void client() {
        client = new Client(port);
    }

    @Test
    void aPageIsAskedForAgainEachTimeAndSentOnlyIfItChanged() {
        Client.Answer page = client.get("/page");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.header("Content-Type")).isEqualTo("text/html;charset=UTF-8");
        assertThat(page.header("Cache-Control")).isEqualTo("no-cache");

        Client.Answer again = client.get("/page", "If-None-Match", page.header("ETag"));
        assertThat(again.status()).isEqualTo(304);
        assertThat(again.bytes()).isEmpty();
    }

    @Test
    void onlyTheImportMapAndOurOwnFilesMayRun() {
        Client.Answer page = client.get("/page");
        String csp = page.header("Content-Security-Policy");
        assertThat(csp)
                .contains("script-src 'self' " + Sha256.cspSource(script(page.text(), "type=\"importmap\"")) + ";")
                .contains("style-src 'self';")
                .contains(
                        "connect-src 'self' http://localhost:8081 http://localhost:8082 http://localhost:8083 ws://localhost:8081;")
                .contains("media-src 'self' blob: http://localhost:8081 http://localhost:8082 http://localhost:8083;")
                .contains("frame-ancestors 'none'")
                .contains("base-uri 'none'")
                .doesNotContain("unsafe", "nonce", "*");
    }

    @Test
    void settingsCanNotEndTheirElement() {
        String html = client.get("/page").text();
        String settings = script(html, "type=\"application/json\" id=\"settings\"");
        assertThat(settings).doesNotContain("<", ">", "&", "\u2028");
        JsonNode json = JsonMapper.shared().readTree(settings);
        assertThat(json.get("title").asString()).isEqualTo("</script><!--\u2028&");
        assertThat(json.get("chatUrl").asString()).isEqualTo("http://localhost:8081");
        assertThat(json.get("commerceUrl").asString()).isEqualTo("http://localhost:8082");
        assertThat(json.get("insightsUrl").asString()).isEqualTo("http://localhost:8083");
        assertThat(html).doesNotContain("{{");
    }

    @Test
    void everyNameOfTheImportMapLeadsToAFile() {
        JsonNode imports = imports();
        assertThat(imports.get("lit").asString()).isEqualTo("/_static/lit/3.3.3/index.js");
        assertThat(imports.get("echarts").asString()).isEqualTo("/_static/echarts/6.0.0/dist/echarts.esm.min.js");
        assertThat(imports.get("@livestall/demo/main.js").asString()).matches("/assets/demo/main\\.[0-9a-f]{16}\\.js");
        for (String name : new String[] {
            "lit",
            "lit-html",
            "lit-element/lit-element.js",
            "@lit/reactive-element",
            "echarts",
            "@livestall/demo/main.js",
            "lit/directives/repeat.js",
            "lit/decorators.js",
            "lit-html/directives/repeat.js",
            "tslib"
        }) {
            Client.Answer answer = client.get(url(imports, name));
            assertThat(answer.status()).as(name).isEqualTo(200);
            assertThat(answer.header("Content-Type")).isEqualTo("text/javascript;charset=utf-8");
        }
    }

    @Test
    void aTemplateThatCanNotBeFilledIsRefused() {
        assertThatThrownBy(() -> new Template(
                        "x",
                        "<p>{{nonsense}}</p>{{head}}",
                        new OwnAssets(getClass().getClassLoader()),
                        true))
                .hasMessageContaining("nonsense");
        assertThatThrownBy(() ->
                        new Template("x", "<p></p>", new OwnAssets(getClass().getClassLoader()), true))
                .hasMessageContaining("{{head}}");
    }

    private JsonNode imports() {
        return JsonMapper.shared()
                .readTree(script(client.get("/page").text(), "type=\"importmap\""))
                .get("imports");
    }

    /** As a browser resolves: the whole name, else the longest that ends with a slash. */
    private static String url(JsonNode imports, String name) {
        if (imports.has(name)) {
            return imports.get(name).asString();
        }
        String folder = name.substring(0, name.indexOf('/') + 1);
        return imports.get(folder).asString() + name.substring(folder.length());
    }

    private static String script(String html, String attributes) {
        Matcher found = Pattern.compile("<script " + Pattern.quote(attributes) + ">(.*?)</script>", Pattern.DOTALL)
                .matcher(html);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }
}
