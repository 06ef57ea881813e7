package dev.livestall.dashboards.dictionary;

import dev.livestall.dashboards.access.Desk;
import dev.livestall.edge.tokens.CheckedToken;
import io.swagger.v3.oas.annotations.Operation;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** {@code [{figure, version, unit, ko:{name,formula,window,without}, en:{…}}]}. A figure has the same name here and in every answer. */
@RestController
class DictionaryApi {
    private final byte[] entries = read();
    private final Desk desk;

    DictionaryApi(Desk desk) {
        this.desk = desk;
    }

    @Operation(
            summary =
                    "The metric dictionary: formula, window, exclusions and version of each figure, in Korean and English")
    @GetMapping(path = "/api/insights/dictionary", produces = MediaType.APPLICATION_JSON_VALUE)
    Mono<byte[]> dictionary(CheckedToken token) {
        desk.admit(token);
        return Mono.just(entries);
    }

    static byte[] read() {
        try (InputStream in = Objects.requireNonNull(DictionaryApi.class.getResourceAsStream("/dictionary.json"))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
