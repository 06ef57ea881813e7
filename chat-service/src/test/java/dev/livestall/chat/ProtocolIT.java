package dev.livestall.chat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.livestall.chat.harness.Client;
import dev.livestall.chat.harness.Examples;
import dev.livestall.chat.harness.Json;
import dev.livestall.chat.harness.Show;
import dev.livestall.chat.harness.Stack;
import dev.livestall.chat.harness.Stream;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every example in PROTOCOL.md, against a real node. */
class ProtocolIT {
    private static final Path PROTOCOL = Path.of("PROTOCOL.md");
    /** Frames of the room that may come in between. */
    private static final Set<String> UNASKED = Set.of("batch", "pulse");

    private final Show show = Show.live();
    private final String moderator = show.staffToken("moderator");
    private final String token = show.mint(Stack.ONE).path("token").stringValue();

    @TestFactory
    List<DynamicTest> examplesAreTrue() throws IOException {
        return Examples.of(PROTOCOL).stream()
                .map(block -> DynamicTest.dynamicTest(block.lines().findFirst().orElse(""), () -> {
                    if (Examples.isTalk(block)) talk(block);
                    else request(Examples.request(block));
                }))
                .toList();
    }

    @Test
    void thereAreExamplesOfEveryWay() throws IOException {
        String all = String.join("\n", Examples.of(PROTOCOL));
        assertThat(all).contains("/events", "/poll?", "/commands", "> {\"type\":\"join\"", "/viewers");
    }

    private void talk(String block) {
        try (Client client = Client.open(Stack.ONE, show.id)) {
            for (String line : block.split("\n")) {
                String text = filled(line.substring(2));
                if (line.startsWith("> ")) {
                    client.send(text);
                } else {
                    String frame = client.next(
                                    next -> !UNASKED.contains(next.path("type").stringValue()))
                            .toString();
                    assertThat(Examples.fits(frame, text))
                            .as(frame + " is not " + text)
                            .isTrue();
                }
            }
        }
    }

    private void request(Examples.Request example) {
        String answer = example.path().endsWith("/events") ? firstEvent(example) : answer(example);
        String said = filled(example.answer());
        assertThat(Examples.fits(answer, said)).as(answer + " is not " + said).isTrue();
    }

    private String answer(Examples.Request example) {
        var request = HttpRequest.newBuilder(Stack.ONE.uri(filled(example.path())));
        example.headers().forEach((name, value) -> request.header(name, filled(value)));
        if (example.body().isEmpty()) {
            request.method(example.method(), BodyPublishers.noBody());
        } else {
            request.header("Content-Type", "application/json")
                    .method(example.method(), BodyPublishers.ofString(example.body()));
        }
        var answer = Stack.ONE.send(request);
        return (answer.statusCode() + " " + answer.body()).strip();
    }

    private String firstEvent(Examples.Request example) {
        String given = example.headers().containsKey("Authorization") ? token : null;
        try (Stream stream = new Stream(Stack.ONE, show.id, given, "")) {
            if (stream.status() != 200) return stream.status() + " " + stream.problem();
            Stream.Event event = stream.next(any -> true);
            return "200 id:" + event.id() + "\ndata:" + event.frame();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private String filled(String text) {
        String filled =
                text.replace("{BROADCAST}", show.id).replace("{TOKEN}", token).replace("{MODERATOR}", moderator);
        if (filled.contains("{POSITION}")) filled = filled.replace("{POSITION}", position());
        return filled.contains("{NAMED}") ? filled.replace("{NAMED}", namedToken()) : filled;
    }

    private String position() {
        try (Client client = Client.open(Stack.ONE, show.id).join(token)) {
            return client.cursor();
        }
    }

    private String namedToken() {
        String name = Json.of("{'type':'name','id':'n','nickname':'찻집손님','rules':true}");
        var named = Stack.ONE.post(
                "/api/chat/broadcasts/" + show.id + "/commands", name, "Authorization", "Bearer " + token);
        return Json.read(named.body()).path("token").stringValue();
    }
}
