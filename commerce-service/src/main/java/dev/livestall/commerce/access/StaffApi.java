package dev.livestall.commerce.access;

import dev.livestall.edge.problems.CommonProblems;
import dev.livestall.edge.tokens.CheckedToken;
import dev.livestall.events.Role;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Who works here: hosts see it, owners change it. */
@RestController
class StaffApi {
    private static final String PATH = "/api/commerce/staff";

    private final StaffDoor door;
    private final Staff staff;

    StaffApi(StaffDoor door, Staff staff) {
        this.door = door;
        this.staff = staff;
    }

    record Wanted(@NotNull Role role) {}

    @GetMapping(PATH)
    Mono<List<Staff.Person>> all(CheckedToken token) {
        return door.open(token, Role::hosts, (tx, caller) -> staff.all(tx).collectList());
    }

    @PutMapping(PATH + "/{id}/role")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> change(CheckedToken token, @PathVariable UUID id, @Valid @RequestBody Wanted body) {
        var role = ofStaff(body.role());
        return door.open(token, Role.OWNER::equals, (tx, owner) -> staff.change(tx, owner, id, role));
    }

    @DeleteMapping(PATH + "/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> remove(CheckedToken token, @PathVariable UUID id) {
        return door.open(token, Role.OWNER::equals, (tx, owner) -> staff.remove(tx, owner, id));
    }

    /** A viewer is nobody who works here. */
    static Role ofStaff(Role role) {
        if (!role.isStaff()) throw CommonProblems.INVALID.problem().with("role: one of the staff's");
        return role;
    }
}
