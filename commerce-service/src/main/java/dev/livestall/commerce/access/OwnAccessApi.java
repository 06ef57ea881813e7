package dev.livestall.commerce.access;

import dev.livestall.edge.http.ClientAddress;
import dev.livestall.edge.tokens.CheckedToken;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** What people do with their own log-in: another password, out everywhere. Both end every session and void every token. */
@RestController
class OwnAccessApi {
    private final OwnAccess own;
    private final SessionAnswers answers;
    private final ClientAddress addresses;

    OwnAccessApi(OwnAccess own, SessionAnswers answers, ClientAddress addresses) {
        this.own = own;
        this.answers = answers;
        this.addresses = addresses;
    }

    record Change(
            @NotBlank @Size(max = 200) String current,
            @NotBlank @Size(max = 200) String password) {}

    /** Answers as a log-in does: this page goes on, all others are out. */
    @PostMapping(SessionAnswers.PATH + "/password")
    Mono<ResponseEntity<SessionAnswers.Body>> change(
            CheckedToken token, @Valid @RequestBody Change body, ServerHttpRequest request) {
        return own.changePassword(token, body.current(), body.password(), addresses.of(request))
                .map(answers::of);
    }

    @DeleteMapping("/api/commerce/sessions")
    Mono<ResponseEntity<Void>> outEverywhere(CheckedToken token) {
        return own.logOutEverywhere(token)
                .thenReturn(ResponseEntity.noContent()
                        .header(HttpHeaders.SET_COOKIE, answers.noCookie())
                        .build());
    }
}
