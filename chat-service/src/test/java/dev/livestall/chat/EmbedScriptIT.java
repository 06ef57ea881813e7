package dev.livestall.chat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.livestall.chat.harness.Node;
import dev.livestall.chat.harness.Stack;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/** The script for shops' pages, as it is handed out. */
class EmbedScriptIT {
    private static final int MOST_BYTES = 40 * 1024;

    @Test
    void itIsOneSmallFileThatKnowsWhereItCameFrom() throws IOException {
        var answer = Stack.ONE.get("/embed.js");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains(Node.ORIGIN).doesNotContain("{{chat}}", "{{commerce}}", "import(");
        assertThat(gzipped(answer.body())).isLessThanOrEqualTo(MOST_BYTES);
    }

    /** One that is not drawn leaves an empty place and no trace. */
    @Test
    void everyIconThatItNamesIsInIt() {
        String script = Stack.ONE.get("/embed.js").body();
        Matcher icon = Pattern.compile("function (\\w+)\\((\\w+),\\w+=22\\)").matcher(script);
        assertThat(icon.find()).isTrue();
        Set<String> named = Pattern.compile("(?<!\\w)" + icon.group(1) + "\\(([^()]*),?[0-9]*\\)")
                .matcher(script)
                .results()
                .flatMap(use ->
                        Pattern.compile("\"(\\w+)\"").matcher(use.group(1)).results())
                .map(name -> name.group(1))
                .filter(name -> !name.equals("heart"))
                .collect(Collectors.toSet());
        assertThat(named).contains("close", "send");
        assertThat(named).allSatisfy(name -> assertThat(script).containsPattern("[{,]" + name + ":\\w+`<"));
    }

    @Test
    void nothingInItDependsOnTheLetterSizeOfTheShopsPage() {
        assertThat(Stack.ONE.get("/embed.js").body()).doesNotContainPattern("\\drem\\b");
    }

    @Test
    void anyPageMayLoadItAndNothingElse() {
        var asked = HttpRequest.newBuilder(Stack.ONE.uri("/embed.js")).header("Origin", "https://any.example");
        var answer = Stack.ONE.send(asked);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).contains("https://any.example");
        assertThat(answer.headers().firstValue("Access-Control-Allow-Credentials"))
                .isEmpty();
        assertThat(answer.headers().firstValue("Cross-Origin-Resource-Policy")).contains("cross-origin");
        var page = HttpRequest.newBuilder(Stack.ONE.uri("/api/chat/jwks.json")).header("Origin", "https://any.example");
        assertThat(Stack.ONE.send(page).statusCode()).isEqualTo(403);
    }

    @Test
    void itIsKeptForMinutesAndThenAskedForByItsTag() {
        var first = Stack.ONE.get("/embed.js").headers();
        assertThat(first.firstValue("Cache-Control").orElse("")).contains("max-age=300", "stale-while-revalidate");
        var again = HttpRequest.newBuilder(Stack.ONE.uri("/embed.js"))
                .header("If-None-Match", first.firstValue("ETag").orElseThrow());
        assertThat(Stack.ONE.send(again).statusCode()).isEqualTo(304);
    }

    private static int gzipped(String text) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(bytes)) {
            zip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.size();
    }
}
