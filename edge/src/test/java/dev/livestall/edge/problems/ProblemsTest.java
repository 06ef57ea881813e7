package dev.livestall.edge.problems;

import static org.assertj.core.api.Assertions.assertThat;

import dev.livestall.edge.served.Client;
import dev.livestall.edge.served.Served;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.buffer.DataBufferLimitException;
import tools.jackson.databind.json.JsonMapper;

/** Each problem byte for byte as {@code golden/problem} says. */
@Served
class ProblemsTest {

    @LocalServerPort
    int port;

    Client client;

    @BeforeEach
    void client() {
        client = new Client(port);
    }

    @Test
    void everyCommonProblemHasItsGolden() throws Exception {
        for (Field field : CommonProblems.class.getFields()) {
            ProblemType type = (ProblemType) field.get(null);
            if (type != CommonProblems.INVALID) {
                assertThat(JsonMapper.shared().writeValueAsString(type.problem().body()))
                        .isEqualTo(read("/golden/problem/" + type.code() + ".json"));
            }
        }
    }

    @Test
    void aProblemOfAFeatureCarriesItsDetailAndProperties() {
        golden("sold-out", 409, client.get("/api/try/sold-out"));
    }

    @Test
    void anUnforeseenFaultTellsNothingOfItsCause() {
        golden("internal-error", 500, client.get("/api/try/fault"));
    }

    @Test
    void aBodyThatIsNoJsonIsBadJson() {
        for (String body :
                new String[] {"", "{", "[]", "nope", "{\"name\":{},\"quantity\":1}", "{\"name\":\"a\",\"quantity\":NaN}"
                }) {
            golden("bad-json", 400, client.post("/api/try/wishes", body));
        }
    }

    @Test
    void deepNestingAndHugeNumbersAreBadJson() {
        golden("bad-json", 400, client.post("/api/try/wishes", "[".repeat(10_000)));
        golden("bad-json", 400, client.post("/api/try/wishes", "{\"x\":" + "[".repeat(10_000)));
        golden("bad-json", 400, client.post("/api/try/wishes", "{\"quantity\":" + "9".repeat(900_000) + "}"));
        golden("bad-json", 400, client.post("/api/try/wishes", "{\"name\":\"a\",\"name\":\"b\",\"quantity\":1}"));
    }

    @Test
    void aBrokenRuleNamesItsField() {
        golden("invalid", 400, client.post("/api/try/wishes", "{\"name\":\" \",\"quantity\":1}"));
    }

    @Test
    void aParameterOfTheWrongKindIsNamed() {
        golden("invalid-parameter", 400, client.get("/api/try/number?n=many"));
        golden("invalid-parameter", 400, client.get("/api/try/number"));
    }

    @Test
    void aParameterThatBreaksItsRuleIsNamed() {
        golden("invalid-rule", 400, client.get("/api/try/limited?n=10"));
    }

    @Test
    void aBodyOverTheLimitIsTooLarge() {
        golden("too-large", 413, client.post("/api/try/wishes", "{\"name\":\"" + "x".repeat(1 << 20) + "\"}"));
    }

    @Test
    void aHandlerThatReadsTheBytesItselfHasTheSameLimit() {
        Throwable wrapped = new IllegalStateException(new DataBufferLimitException("1048577"));
        assertThat(ProblemMapping.of(wrapped).type()).isEqualTo(CommonProblems.TOO_LARGE);
    }

    @Test
    void whatIsNotThereIsNotFound() {
        golden("not-found", 404, client.get("/nothing"));
        golden("not-found", 404, client.get("/assets/demo/nothing.js"));
        golden("not-found", 404, client.get("/_static/lit/3.3.3/nothing.js"));
    }

    @Test
    void theWrongMethodSaysWhichAreRight() {
        Client.Answer answer = client.get("/api/try/wishes");
        golden("method-not-allowed", 405, answer);
        assertThat(answer.header("Allow")).isEqualTo("POST");
    }

    @Test
    void whateverTheClientAcceptsAProblemIsAProblem() {
        golden("not-found", 404, client.get("/nothing", "Accept", "text/html"));
        golden("not-acceptable", 406, client.get("/api/try/number?n=1", "Accept", "image/png"));
    }

    static void golden(String name, int status, Client.Answer answer) {
        assertThat(answer.text()).isEqualTo(read("/golden/problem/" + name + ".json"));
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
    }

    static String read(String file) {
        try (InputStream in = Objects.requireNonNull(ProblemsTest.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
