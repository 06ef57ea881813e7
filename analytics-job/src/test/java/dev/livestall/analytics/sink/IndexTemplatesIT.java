package dev.livestall.analytics.sink;

import static org.assertj.core.api.Assertions.assertThat;

import dev.livestall.backing.Backing;
import dev.livestall.backing.BackingServices;
import dev.livestall.events.EventJson;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class IndexTemplatesIT {
    private final String url = BackingServices.shared(Backing.ELASTICSEARCH).elasticsearch();
    private final HttpClient http = HttpClient.newHttpClient();

    /** Else every document of the newer job would end in the dead letters. */
    @Test
    void anIndexThatAnEarlierVersionMadeTakesTheFieldsThatCameSince() throws Exception {
        String alias = "livestall-marks";
        send("DELETE", "/" + alias + "-000001", "");
        send("DELETE", "/_index_template/" + alias, "");
        var earlier = "{\"mappings\":{\"dynamic\":\"strict\",\"properties\":{\"shopId\":{\"type\":\"keyword\"}}},"
                + "\"aliases\":{\"" + alias + "\":{\"is_write_index\":true}}}";
        assertThat(send("PUT", "/" + alias + "-000001", earlier)).isEqualTo(200);
        new IndexTemplates(url, "nori").install();
        var mark = "{\"shopId\":\"s\",\"kind\":\"product.pinned\",\"nameKo\":\"무드등\"}";
        assertThat(send("PUT", "/" + alias + "/_doc/of-an-upgrade", mark)).isEqualTo(201);
    }

    @Test
    void anotherAnalyserMakesANewIndexWithAllLinesAtTheirVersions() throws Exception {
        String alias = "livestall-messages";
        new IndexTemplates(url, "standard").install();
        String said = "of-an-analyser-" + UUID.randomUUID();
        var line =
                "{\"messageId\":\"%s\",\"shopId\":\"%s\",\"text\":\"이 세럼을 매일 써요\",\"events\":7}".formatted(said, said);
        assertThat(send("PUT", "/" + alias + "/_doc/" + said + "?version=7&version_type=external&refresh=true", line))
                .isEqualTo(201);
        assertThat(found(alias, said, "세럼"))
                .as("with its particle it is another word")
                .isZero();
        new IndexTemplates(url, "nori").install();
        assertThat(found(alias, said, "세럼")).isEqualTo(1);
        assertThat(found(alias, said, "쓰다")).isZero();
        assertThat(send("PUT", "/" + alias + "/_doc/" + said + "?version=6&version_type=external_gte", line))
                .as("an older version than that of the copy")
                .isEqualTo(409);
    }

    private int found(String alias, String shop, String word) throws Exception {
        var query = "{\"query\":{\"bool\":{\"must\":[{\"match\":{\"text\":\"%s\"}},{\"term\":{\"shopId\":\"%s\"}}]}}}";
        var request = HttpRequest.newBuilder(URI.create(url + '/' + alias + "/_count"))
                .header("Content-Type", "application/json")
                .method("POST", HttpRequest.BodyPublishers.ofString(query.formatted(word, shop)))
                .build();
        var answer = http.send(request, HttpResponse.BodyHandlers.ofString()).body();
        return EventJson.MAPPER.readTree(answer).path("count").asInt();
    }

    private int send(String method, String path, String body) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(url + path))
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(body))
                .build();
        return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
    }
}
