package dev.livestall.commerce.access;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.livestall.edge.http.ClientAddress;
import dev.livestall.edge.settings.EdgeSettings;
import dev.livestall.edge.tokens.CheckedToken;
import dev.livestall.events.Role;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Owners invite; whoever has the link joins by it. The token stands behind {@code #}, which browsers send to nobody. */
@RestController
class InvitationApi {
    private static final String PATH = "/api/commerce/invitations";

    private final StaffDoor door;
    private final Invitations invitations;
    private final JoiningShop joining;
    private final SessionAnswers answers;
    private final ClientAddress addresses;
    private final String page;

    InvitationApi(
            StaffDoor door,
            Invitations invitations,
            JoiningShop joining,
            SessionAnswers answers,
            ClientAddress addresses,
            EdgeSettings edge) {
        this.door = door;
        this.invitations = invitations;
        this.joining = joining;
        this.answers = answers;
        this.addresses = addresses;
        this.page = edge.commerceUrl() + "/join#";
    }

    record Invite(@Email String email, @NotNull Role role) {}

    record Invited(@JsonUnwrapped Invitations.Invitation invitation, String link) {}

    record Acceptance(
            @NotBlank @Size(max = 100) String token,
            @NotBlank @Size(max = 60) String name,
            @NotBlank @Size(max = 200) String password) {}

    @GetMapping(PATH)
    Mono<List<Invitations.Invitation>> all(CheckedToken token) {
        return door.open(
                token, Role.OWNER::equals, (tx, owner) -> invitations.all(tx).collectList());
    }

    @PostMapping(PATH)
    Mono<ResponseEntity<Invited>> make(CheckedToken token, @Valid @RequestBody Invite body) {
        var role = StaffApi.ofStaff(body.role());
        return door.open(token, Role.OWNER::equals, (tx, owner) -> invitations.make(tx, owner, body.email(), role))
                .map(made -> ResponseEntity.status(HttpStatus.CREATED)
                        .cacheControl(CacheControl.noStore())
                        .body(new Invited(made.invitation(), page + made.token().secret())));
    }

    @DeleteMapping(PATH + "/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> revoke(CheckedToken token, @PathVariable UUID id) {
        return door.open(token, Role.OWNER::equals, (tx, owner) -> invitations.revoke(tx, owner, id));
    }

    /** Public: the token is the right. Answers as a log-in does. */
    @PostMapping(PATH + "/accept")
    Mono<ResponseEntity<SessionAnswers.Body>> accept(@Valid @RequestBody Acceptance body, ServerHttpRequest request) {
        return joining.join(new SecretToken(body.token()), body.name().strip(), body.password(), addresses.of(request))
                .map(answers::of);
    }
}
