package dev.livestall.chat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.livestall.chat.harness.Asking;
import dev.livestall.chat.harness.Client;
import dev.livestall.chat.harness.Json;
import dev.livestall.chat.harness.Node;
import dev.livestall.chat.harness.Show;
import dev.livestall.chat.harness.Stack;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import javax.imageio.ImageIO;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Pictures in lines and emotes: who brings them, what is taken, and what everybody gets. */
class PictureIT {
    private final Show show = Show.live();
    private final String shop = "/api/chat/shops/" + show.shopId;

    @Test
    void aPictureOfAModeratorIsShownToEveryoneOnEveryNode() throws IOException {
        JsonNode added = added(picture(2_000, 1_000));
        assertThat(added.path("width").intValue()).isEqualTo(1_280);
        assertThat(added(picture(2_000, 1_000)).path("id")).isEqualTo(added.path("id"));
        String url = added.path("url").stringValue();
        HttpResponse<byte[]> got = bytes(url);
        assertThat(got.statusCode()).isEqualTo(200);
        assertThat(got.headers().firstValue("Content-Type")).hasValue("image/jpeg");
        assertThat(got.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(ImageIO.read(new ByteArrayInputStream(got.body())).getHeight())
                .isEqualTo(640);
        try (Client moderator = show.staff(Stack.ONE, "moderator");
                Client viewer = show.named(Stack.TWO, "하나")) {
            String post = "{'type':'post','id':'p','text':'오늘의 색','pictureId':'%s'}";
            moderator.send(Json.of(post, added.path("id").stringValue()));
            assertThat(moderator.answer("p").path("type").stringValue()).isEqualTo("ack");
            JsonNode line = viewer.event("message.posted");
            assertThat(line.at("/picture/url").stringValue()).isEqualTo(url);
            viewer.send(Json.of(post, added.path("id").stringValue()));
            assertThat(viewer.answer("p").path("code").stringValue()).isEqualTo("not-allowed");
            moderator.send(Json.of(post.replace("'p'", "'q'"), show.id));
            assertThat(moderator.answer("q").path("code").stringValue()).isEqualTo("unknown-picture");
        }
    }

    @Test
    void whatIsNoPictureIsRefusedWhateverItSaysItIs() throws IOException {
        String moderator = show.staffToken("moderator");
        assertThat(send(moderator, "image/png", "<svg onload=alert(1)>".getBytes())
                        .body())
                .contains("not-a-picture");
        assertThat(send(moderator, "image/svg+xml", picture(10, 10)).statusCode())
                .isEqualTo(415);
        assertThat(send(moderator, "image/png", new byte[6 << 20]).statusCode()).isEqualTo(413);
        assertThat(send(show.staffToken("marketer"), "image/png", picture(10, 10))
                        .statusCode())
                .isEqualTo(403);
        assertThat(send(show.mint(Stack.ONE).path("token").stringValue(), "image/png", picture(10, 10))
                        .statusCode())
                .isEqualTo(403);
        assertThat(send(Show.live().staffToken("owner"), "image/png", picture(10, 10))
                        .statusCode())
                .isEqualTo(404);
        String url = added(picture(20, 20)).path("url").stringValue();
        assertThat(bytes(url.replace(show.shopId, Show.live().shopId)).statusCode())
                .isEqualTo(404);
    }

    @Test
    void aShopsEmotesAreInTheLinesThatNameThem() throws IOException {
        String id = added(picture(64, 64)).path("id").stringValue();
        String set = Json.of("{'emotes':[{'name':'달빛','pictureId':'%s'}]}", id);
        assertThat(put(set, "moderator").statusCode()).isEqualTo(403);
        assertThat(put(set, "host").statusCode()).isEqualTo(200);
        for (String bad : new String[] {"<b>", "a b", "가".repeat(21), ""}) {
            assertThat(put(Json.of("{'emotes':[{'name':'%s','pictureId':'%s'}]}", bad, id), "host")
                            .statusCode())
                    .as(bad)
                    .isEqualTo(400);
        }
        assertThat(put(Json.of("{'emotes':[{'name':'x','pictureId':'%s'}]}", show.id), "host")
                        .body())
                .contains("emotes[0].pictureId");
        try (Client viewer = show.named(Stack.TWO, "둘");
                Node later = Stack.node("after-emotes")) {
            Awaitility.await()
                    .untilAsserted(() ->
                            assertThat(Stack.TWO.get(shop + "/emotes").body()).contains("달빛"));
            assertThat(viewer.post("a", ":달빛: 예뻐요 :없는것:").path("type").stringValue())
                    .isEqualTo("ack");
            JsonNode line = viewer.event("message.posted");
            assertThat(line.path("text").stringValue()).isEqualTo(":달빛: 예뻐요 :없는것:");
            assertThat(line.path("emotes")).hasSize(1);
            assertThat(line.at("/emotes/0/picture/url").stringValue()).contains(id);
            assertThat(later.get(shop + "/emotes").body()).contains(id);
        }
        assertThat(Asking.moderator(Stack.ONE, show, shop + "/audit?action=emotes.changed")
                        .path("entries"))
                .hasSize(1);
    }

    private HttpResponse<String> put(String body, String role) {
        return Asking.send(Stack.ONE, "PUT", shop + "/emotes", show.staffToken(role), body);
    }

    private JsonNode added(byte[] file) {
        HttpResponse<String> answer = send(show.staffToken("moderator"), "image/png", file);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return Json.read(answer.body());
    }

    private HttpResponse<String> send(String token, String type, byte[] file) {
        return Stack.ONE.send(HttpRequest.newBuilder(Stack.ONE.uri(shop + "/pictures"))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", type)
                .POST(BodyPublishers.ofByteArray(file)));
    }

    private static HttpResponse<byte[]> bytes(String path) {
        try {
            return java.net.http.HttpClient.newHttpClient()
                    .send(HttpRequest.newBuilder(Stack.TWO.uri(path)).build(), HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] picture(int width, int height) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "png", file);
        return file.toByteArray();
    }
}
