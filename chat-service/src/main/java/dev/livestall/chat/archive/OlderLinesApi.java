package dev.livestall.chat.archive;

import dev.livestall.chat.archive.OlderLines.Page;
import dev.livestall.chat.directory.Broadcasts;
import dev.livestall.chat.room.Position;
import dev.livestall.chat.room.RoomLine;
import dev.livestall.edge.problems.CommonProblems;
import dev.livestall.edge.problems.ProblemType;
import dev.livestall.events.DirectoryEntry.BroadcastEntry;
import io.swagger.v3.oas.annotations.Operation;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** The history of a room, as public as the room. */
@RestController
class OlderLinesApi {
    private static final ProblemType BAD_POSITION =
            new ProblemType("invalid-position", 400, "A position is epoch:offset, as in a batch");

    private final Broadcasts broadcasts;
    private final OlderLines lines;

    OlderLinesApi(Broadcasts broadcasts, OlderLines lines) {
        this.broadcasts = broadcasts;
        this.lines = lines;
    }

    @Operation(summary = "Older lines of a room, a page at a time")
    @GetMapping(path = "/api/chat/broadcasts/{id}/messages", produces = MediaType.APPLICATION_JSON_VALUE)
    Mono<byte[]> before(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String before,
            @RequestParam(required = false) @Nullable String limit) {
        BroadcastEntry broadcast = broadcasts.find(id).orElseThrow(CommonProblems.NOT_FOUND::problem);
        Position position = before == null ? null : Position.parse(before);
        if (before != null && (position == null || position.offset() < 0)) throw BAD_POSITION.problem();
        return lines.page(broadcast, position, PageWanted.limit(limit)).map(OlderLinesApi::json);
    }

    /** The lines' own bytes, as they stand in the log. */
    static byte[] json(Page page) {
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        json.writeBytes(ascii("{\"messages\":["));
        String comma = "";
        for (RoomLine line : page.lines()) {
            json.writeBytes(ascii(comma));
            json.writeBytes(line.json());
            comma = ",";
        }
        json.writeBytes(ascii("]"));
        if (page.before() != null) json.writeBytes(ascii(",\"before\":\"" + page.before() + "\""));
        json.writeBytes(ascii("}"));
        return json.toByteArray();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
