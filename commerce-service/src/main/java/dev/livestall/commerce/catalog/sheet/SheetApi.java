package dev.livestall.commerce.catalog.sheet;

import dev.livestall.commerce.access.StaffDoor;
import dev.livestall.commerce.catalog.sheet.Importing.Mode;
import dev.livestall.edge.http.RawBodies;
import dev.livestall.edge.problems.CommonProblems;
import dev.livestall.edge.tokens.CheckedToken;
import dev.livestall.events.Role;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.util.unit.DataSize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
class SheetApi {
    private static final String PATH = "/api/commerce/products/sheet";
    private static final MediaType CSV = new MediaType("text", "csv");
    private static final DataSize MOST = DataSize.ofMegabytes(2);

    private final StaffDoor door;
    private final Importing importing;
    private final Exporting exporting;
    private final RawBodies sheetFile;

    SheetApi(StaffDoor door, Importing importing, Exporting exporting, RawBodies sheetFile) {
        this.door = door;
        this.importing = importing;
        this.exporting = exporting;
        this.sheetFile = sheetFile;
    }

    @Configuration(proxyBeanMethods = false)
    static class Route {
        @Bean
        RawBodies sheetFile() {
            return RawBodies.of(HttpMethod.POST, PATH, MOST.toBytes(), CSV);
        }
    }

    /** The body is the file. @param mode {@code all} or {@code good}: what is written of a table with faults. @param dryRun nothing is */
    @PostMapping(PATH)
    Mono<Report> read(
            CheckedToken token,
            @RequestParam(defaultValue = "all") String mode,
            @RequestParam(defaultValue = "false") boolean dryRun,
            ServerHttpRequest request) {
        var wanted = mode(mode);
        return door.open(token, Role::hosts, (tx, staff) -> Mono.just(staff))
                .then(Mono.defer(() -> sheetFile.read(request)))
                .flatMap(file ->
                        door.open(token, Role::hosts, (tx, staff) -> importing.read(tx, staff, file, wanted, dryRun)));
    }

    private static Mode mode(String word) {
        try {
            return Mode.valueOf(word.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw CommonProblems.INVALID.problem().with("mode: all or good");
        }
    }

    @GetMapping(PATH)
    Mono<ResponseEntity<byte[]>> write(CheckedToken token) {
        return door.open(token, Role::hosts, (tx, staff) -> exporting.write(tx)).map(text -> ResponseEntity.ok()
                .contentType(new MediaType(CSV, StandardCharsets.UTF_8))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("products.csv")
                                .build()
                                .toString())
                .body(text.getBytes(StandardCharsets.UTF_8)));
    }
}
