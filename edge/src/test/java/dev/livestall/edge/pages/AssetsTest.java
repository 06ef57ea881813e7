package dev.livestall.edge.pages;

import static org.assertj.core.api.Assertions.assertThat;

import dev.livestall.edge.served.Client;
import dev.livestall.edge.served.Served;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@Served
class AssetsTest {

    private static final String IMMUTABLE = "public, max-age=31536000, immutable";

    @LocalServerPort
    int port;

    Client client;

    @BeforeEach
    void client() {
        client = new Client(port);
    }

    @Test
    void aUrlWithItsHashIsForEverAndAPlainOneIsAskedAgain() throws Exception {
        byte[] file = file("/assets/demo/look.css");
        String hashed = "/assets/demo/look." + Sha256.shortHex(file) + ".css";

        assertThat(client.get(hashed).header("Cache-Control")).isEqualTo(IMMUTABLE);
        assertThat(client.get(hashed).bytes()).isEqualTo(file);
        Client.Answer plain = client.get("/assets/demo/look.css");
        assertThat(plain.header("Cache-Control")).isEqualTo("no-cache");
        assertThat(client.get("/assets/demo/look.css", "If-None-Match", plain.header("ETag"))
                        .status())
                .isEqualTo(304);
        assertThat(client.get("/assets/demo/look.0123456789abcdef.css").status())
                .isEqualTo(404);
    }

    @Test
    void aLibraryWithItsVersionIsForEverAndOneWithoutIsAskedAgain() {
        assertThat(client.get("/_static/lit/3.3.3/index.js").header("Cache-Control"))
                .isEqualTo(IMMUTABLE);
        assertThat(client.get("/_static/tslib/tslib.es6.js").header("Cache-Control"))
                .isEqualTo("no-cache");
    }

    @Test
    void textIsGzippedForThoseWhoTakeIt() throws Exception {
        byte[] file = file("/assets/demo/main.js");
        Client.Answer zipped = client.get("/assets/demo/main.js", "Accept-Encoding", "br, gzip;q=0.8");
        assertThat(zipped.header("Content-Encoding")).isEqualTo("gzip");
        assertThat(zipped.header("Vary")).contains("Accept-Encoding");
        assertThat(zipped.bytes().length).isLessThan(file.length / 2);
        assertThat(new GZIPInputStream(new ByteArrayInputStream(zipped.bytes())).readAllBytes())
                .isEqualTo(file);

        for (String encoding : new String[] {"identity", "gzip;q=0", "br"}) {
            Client.Answer plain = client.get("/assets/demo/main.js", "Accept-Encoding", encoding);
            assertThat(plain.header("Content-Encoding")).isEmpty();
            assertThat(plain.header("Vary")).contains("Accept-Encoding");
            assertThat(plain.header("ETag")).isNotEqualTo(zipped.header("ETag"));
            assertThat(plain.bytes()).isEqualTo(file);
        }
        assertThat(client.get("/assets/demo/main.js", "Accept-Encoding", "gzip", "If-None-Match", zipped.header("ETag"))
                        .status())
                .isEqualTo(304);
    }

    @Test
    void aVideoIsNeverGzipped() {
        Client.Answer video = client.get("/assets/demo/clip.mp4", "Accept-Encoding", "gzip");
        assertThat(video.header("Content-Encoding")).isEmpty();
        assertThat(video.header("Content-Type")).isEqualTo("video/mp4");
        assertThat(video.header("Accept-Ranges")).isEqualTo("bytes");
        assertThat(video.header("Content-Length")).isEqualTo("3000");
    }

    @ParameterizedTest
    @CsvSource({
        "bytes=0-1, 0, 1",
        "bytes=0-, 0, 2999",
        "bytes=2990-, 2990, 2999",
        "bytes=-10, 2990, 2999",
        "bytes=100-9999, 100, 2999",
        "bytes=-9999, 0, 2999"
    })
    void aRangeOfAVideoIsServed(String range, int from, int to) throws Exception {
        Client.Answer part = client.get("/assets/demo/clip.mp4", "Range", range);
        assertThat(part.status()).isEqualTo(206);
        assertThat(part.header("Content-Range")).isEqualTo("bytes " + from + "-" + to + "/3000");
        assertThat(part.bytes()).isEqualTo(Arrays.copyOfRange(file("/assets/demo/clip.mp4"), from, to + 1));
    }

    @Test
    void aRangeBeyondTheEndIsRefused() {
        Client.Answer answer = client.get("/assets/demo/clip.mp4", "Range", "bytes=3000-");
        assertThat(answer.status()).isEqualTo(416);
        assertThat(answer.header("Content-Range")).isEqualTo("bytes */3000");
        assertThat(answer.text()).contains("\"code\":\"range-not-satisfiable\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes=5-2", "bytes=a-b", "lines=1-2", "bytes=0-1,5-6"})
    void aRangeThatCanNotBeServedGetsTheWhole(String range) {
        Client.Answer answer = client.get("/assets/demo/clip.mp4", "Range", range);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.bytes()).hasSize(3000);
    }

    @Test
    void aRangeOfAnotherVersionGetsTheWhole() {
        String tag = client.get("/assets/demo/clip.mp4").header("ETag");
        assertThat(client.get("/assets/demo/clip.mp4", "Range", "bytes=0-1", "If-Range", tag)
                        .status())
                .isEqualTo(206);
        assertThat(client.get("/assets/demo/clip.mp4", "Range", "bytes=0-1", "If-Range", "\"old\"")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void headSaysTheLengthOnly() {
        Client.Answer answer = client.send("HEAD", "/assets/demo/clip.mp4", null);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Length")).isEqualTo("3000");
        assertThat(client.send("DELETE", "/assets/demo/clip.mp4", null).status())
                .isEqualTo(405);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/assets/demo/secret.txt",
                "/assets/demo/",
                "/assets/../livestall-edge.yml",
                "/assets/%2e%2e/livestall-edge.yml",
                "/_static/../../importmap.json",
                "/_static/%2e%2e/%2e%2e/importmap.json",
                "/_static/lit/3.3.3/package.json",
                "/_static/lit/3.3.3/../3.3.3/index.js",
                "/_static//lit/3.3.3/index.js",
                "/livestall-edge.yml",
                "/META-INF/importmap.json",
                "/pages/demo.html"
            })
    void nothingElseOfTheClassPathIsServed(String path) {
        assertThat(client.get(path).status()).isEqualTo(404);
    }

    private static byte[] file(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(AssetsTest.class.getResourceAsStream(name))) {
            return in.readAllBytes();
        }
    }
}
