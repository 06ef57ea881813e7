package dev.livestall.analytics.sink;

import static org.assertj.core.api.Assertions.assertThat;

import dev.livestall.backing.Backing;
import dev.livestall.backing.BackingServices;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
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
        new IndexTemplates(url, "standard").install();
        var mark = "{\"shopId\":\"s\",\"kind\":\"product.pinned\",\"nameKo\":\"무드등\"}";
        assertThat(send("PUT", "/" + alias + "/_doc/of-an-upgrade", mark)).isEqualTo(201);
    }

    private int send(String method, String path, String body) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(url + path))
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(body))
                .build();
        return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
    }
}
