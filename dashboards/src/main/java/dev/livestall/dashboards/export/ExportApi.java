package dev.livestall.dashboards.export;

import dev.livestall.dashboards.insight.Facts;
import dev.livestall.dashboards.insight.Table;
import dev.livestall.dashboards.show.Entrance;
import dev.livestall.dashboards.show.Show;
import dev.livestall.edge.problems.CommonProblems;
import dev.livestall.edge.problems.ProblemException;
import dev.livestall.edge.tokens.CheckedToken;
import io.swagger.v3.oas.annotations.Operation;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;

/** An outage in the middle breaks the answer off: it never ends as if it were whole. */
@RestController
class ExportApi {
    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final Entrance entrance;
    private final Facts facts;

    ExportApi(Entrance entrance, Facts facts) {
        this.entrance = entrance;
        this.facts = facts;
    }

    @Operation(
            summary = "Every row of a table of the show as CSV",
            description =
                    "table: orders, lines, messages, buckets, marks, parts. UTF-8 with byte order mark, RFC 4180.")
    @GetMapping(path = "/api/insights/broadcasts/{id}/export/{table}.csv", produces = "text/csv")
    ResponseEntity<Flux<DataBuffer>> csv(CheckedToken token, @PathVariable String id, @PathVariable String table) {
        Show show = entrance.show(token, id);
        Table known = known(table);
        var rows = facts.rows(show, known).map(row -> Csv.row(known, row));
        return file(id, table + ".csv", CSV, Flux.concat(Flux.just(Csv.header(known)), rows));
    }

    @Operation(
            summary = "Every row of a table of the show as a JSON array of its documents",
            description = "table: orders, lines, messages, buckets, marks, parts.")
    @GetMapping(path = "/api/insights/broadcasts/{id}/export/{table}.json", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Flux<DataBuffer>> json(CheckedToken token, @PathVariable String id, @PathVariable String table) {
        Show show = entrance.show(token, id);
        Table known = known(table);
        var first = new AtomicBoolean(true);
        var rows = facts.rows(show, known).map(row -> (first.getAndSet(false) ? "\n" : ",\n") + row);
        return file(
                id, table + ".json", MediaType.APPLICATION_JSON, Flux.concat(Flux.just("["), rows, Flux.just("\n]\n")));
    }

    private static Table known(String name) {
        for (Table table : Table.values()) {
            if (table.name().toLowerCase(Locale.ROOT).equals(name)) return table;
        }
        throw new ProblemException(CommonProblems.NOT_FOUND);
    }

    private static ResponseEntity<Flux<DataBuffer>> file(String id, String name, MediaType type, Flux<String> text) {
        var buffers = DefaultDataBufferFactory.sharedInstance;
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(id + '-' + name)
                                .build()
                                .toString())
                .body(text.map(part -> buffers.wrap(part.getBytes(StandardCharsets.UTF_8))));
    }
}
