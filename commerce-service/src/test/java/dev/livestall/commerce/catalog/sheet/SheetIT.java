package dev.livestall.commerce.catalog.sheet;

import static dev.livestall.commerce.TestShop.json;
import static org.assertj.core.api.Assertions.assertThat;

import dev.livestall.commerce.Commerce;
import dev.livestall.commerce.Sql;
import dev.livestall.commerce.TestShop;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;

class SheetIT {
    private static final TestShop SHOP = new TestShop();
    private static final TestShop OTHER = new TestShop();
    private static final String HEAD = "code,name_ko,price,stock,variant_ko,variant_code\n";
    private static Commerce commerce;
    private static WebTestClient http;
    private static String host;

    @BeforeAll
    static void start() {
        commerce = Commerce.start(TestShop.seeding(SHOP, OTHER));
        http = commerce.http();
        host = SHOP.token(http, "host");
    }

    @AfterAll
    static void stop() {
        commerce.close();
    }

    private static WebTestClient.RequestHeadersSpec<?> send(String token, String query, byte[] file) {
        return http.post()
                .uri("/api/commerce/products/sheet" + query)
                .headers(h -> h.setBearerAuth(token))
                .contentType(new MediaType("text", "csv"))
                .bodyValue(file);
    }

    private static JsonNode sent(String query, String rows) {
        return json(send(host, query, (HEAD + rows).getBytes(StandardCharsets.UTF_8)), 200);
    }

    private static long products(String code) {
        return Sql.number(
                commerce,
                "SELECT count(*) FROM product WHERE shop_id = '" + SHOP.id + "' AND code LIKE '" + code + "%'");
    }

    private static List<String> results(JsonNode report) {
        return report.get("products").values().stream()
                .map(one -> one.get("code").asString() + " " + one.get("result").asString())
                .toList();
    }

    private static String export(String token) {
        var bytes = http.get()
                .uri("/api/commerce/products/sheet")
                .headers(h -> h.setBearerAuth(token))
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .returnResult()
                .getResponseBody();
        return new String(Objects.requireNonNull(bytes), StandardCharsets.UTF_8);
    }

    @Test
    void makesAndChangesByCodeInEitherEncoding() {
        var rows = HEAD + "EUC-1,똠얌 그릇,\"12,000\",5,,\nEUC-2,양말,3000,2,S,EUC-2-S\nEUC-2,양말,3500,4,M,EUC-2-M\n";
        var report = json(send(host, "", rows.getBytes(Charset.forName("x-windows-949"))), 200);
        assertThat(report.get("applied").asBoolean()).isTrue();
        assertThat(results(report)).containsExactly("EUC-1 made", "EUC-2 made");
        var again = json(
                send(
                        host,
                        "",
                        rows.replace("12,000", "11,000").replace(",5,,", ",9,,").getBytes(StandardCharsets.UTF_8)),
                200);
        assertThat(results(again)).containsExactly("EUC-1 changed", "EUC-2 changed");
        assertThat(again.get("products").get(0).get("notes").get(0).get("code").asString())
                .isEqualTo("not-taken");
        assertThat(Sql.number(commerce, "SELECT price_minor FROM product WHERE code = 'EUC-1'"))
                .isEqualTo(11_000);
        assertThat(
                        Sql.number(
                                commerce,
                                "SELECT count(*) FROM stock_unit u JOIN product p ON p.id = u.product_id WHERE p.code LIKE 'EUC-%'"))
                .isEqualTo(11);
    }

    @Test
    void aTrialWritesNothing() {
        var report = sent("?dryRun=true", "DRY-1,그릇,1000,,,\n");
        assertThat(report.get("applied").asBoolean()).isFalse();
        assertThat(report.get("made").asInt()).isEqualTo(1);
        assertThat(products("DRY-")).isZero();
    }

    @Test
    void withAFaultAllOrOnlyTheGoodLinesAreWritten() {
        var rows =
                "MIX-1,좋은 것,1000,,,\nMIX-2,,abc,-1,,\nMIX-3,미국 것,1000000000,,,\n,이름만,1000,,,\nMIX-4,둘,1000,,빨강,\nMIX-4,둘,1000,,,\n";
        var refused = sent("", rows);
        assertThat(refused.get("applied").asBoolean()).isFalse();
        assertThat(products("MIX-")).isZero();
        var second = refused.get("products").get(1);
        assertThat(second.get("faults").values().stream()
                        .map(one ->
                                one.get("line").asInt() + " " + one.get("field").asString() + " "
                                        + one.get("code").asString()))
                .containsExactlyInAnyOrder("3 name_ko needed", "3 price no-amount", "3 stock range");
        assertThat(refused.get("refused").asInt()).isEqualTo(4);

        assertThat(sent("?mode=good", rows).get("applied").asBoolean()).isTrue();
        assertThat(products("MIX-")).isEqualTo(1);
    }

    @Test
    void twoProductsNeverGetOneVariantCode() {
        var report = sent("?mode=good", "TWO-1,하나,1000,,빨강,TWO-R\nTWO-2,둘,1000,,빨강,TWO-R\n");
        assertThat(results(report)).containsExactly("TWO-1 made", "TWO-2 refused");
    }

    @Test
    void whatWasExportedIsReadAgainAndFormulasAreEscaped() {
        sent("", "OUT-1,\"=HYPERLINK(\"\"x\"\")\",1000,3,,\n");
        var text = export(host);
        assertThat(text).startsWith("\uFEFFcode,name_ko").contains("\"'=HYPERLINK(\"\"x\"\")\"");
        var own = text.lines()
                .filter(line -> line.startsWith("\uFEFF") || line.startsWith("OUT-"))
                .reduce("", (all, line) -> all + line + "\n");
        var report = json(send(host, "", own.getBytes(StandardCharsets.UTF_8)), 200);
        assertThat(results(report)).containsExactly("OUT-1 changed");
        assertThat(report.get("products").get(0).get("notes").size()).isZero();
        assertThat(Sql.number(commerce, "SELECT count(*) FROM product WHERE name_ko = '=HYPERLINK(\"x\")'"))
                .isEqualTo(1);
        assertThat(export(OTHER.token(http, "host"))).doesNotContain("OUT-1");
    }

    @Test
    void onlyHostsSendTablesAndOnlyTables() {
        json(send(SHOP.token(http, "marketer"), "", HEAD.getBytes(StandardCharsets.UTF_8)), 403);
        json(send(host, "?mode=some", HEAD.getBytes(StandardCharsets.UTF_8)), 400);
        json(
                http.post()
                        .uri("/api/commerce/products/sheet")
                        .headers(h -> h.setBearerAuth(host))
                        .contentType(MediaType.TEXT_PLAIN)
                        .bodyValue(HEAD),
                415);
    }
}
