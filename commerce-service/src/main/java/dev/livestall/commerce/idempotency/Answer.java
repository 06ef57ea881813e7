package dev.livestall.commerce.idempotency;

import dev.livestall.edge.problems.ProblemException;
import dev.livestall.events.EventJson;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * What a client is told, as it is stored and told again.
 *
 * @param status the HTTP status
 * @param body JSON
 */
public record Answer(int status, String body) {
    public static Answer of(int status, Object body) {
        return new Answer(status, EventJson.MAPPER.writeValueAsString(body));
    }

    /** A refusal is an answer too. */
    public static Answer of(ProblemException problem) {
        return of(problem.type().status(), problem.body());
    }

    public ResponseEntity<String> response() {
        return ResponseEntity.status(status)
                .cacheControl(CacheControl.noStore())
                .contentType(status < 400 ? MediaType.APPLICATION_JSON : MediaType.APPLICATION_PROBLEM_JSON)
                .body(body);
    }
}
