package dev.livestall.commerce.broadcast;

import dev.livestall.commerce.access.StaffDoor;
import dev.livestall.commerce.access.StaffMember;
import dev.livestall.commerce.broadcast.LineUp.Cue;
import dev.livestall.commerce.idempotency.IdempotencyKey;
import dev.livestall.commerce.idempotency.MakingOnce;
import dev.livestall.commerce.outbox.Log;
import dev.livestall.commerce.shop.Shops;
import dev.livestall.commerce.tenancy.Tx;
import dev.livestall.edge.tokens.CheckedToken;
import dev.livestall.events.Role;
import dev.livestall.events.Topics;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping("/api/commerce/broadcasts")
class BroadcastApi {
    private final StaffDoor door;
    private final Broadcasts broadcasts;
    private final PlanningShow planning;
    private final GoingLive shows;
    private final Shops shops;
    private final Log log;
    private final MakingOnce once;

    BroadcastApi(
            StaffDoor door,
            Broadcasts broadcasts,
            PlanningShow planning,
            GoingLive shows,
            Shops shops,
            Log log,
            MakingOnce once) {
        this.door = door;
        this.broadcasts = broadcasts;
        this.planning = planning;
        this.shows = shows;
        this.shops = shops;
        this.log = log;
        this.once = once;
    }

    @GetMapping
    Mono<List<BroadcastAnswer>> list(CheckedToken token) {
        return door.open(token, Role::isStaff, (tx, staff) -> shops.own(tx).flatMap(shop -> broadcasts
                .all(tx)
                .map(show -> BroadcastAnswer.of(show, shop))
                .collectList()));
    }

    /** With an Idempotency-Key a repeated request gets the first one's answer. */
    @PostMapping
    Mono<ResponseEntity<String>> make(
            CheckedToken token,
            @RequestHeader(name = IdempotencyKey.HEADER, required = false) @Nullable String header,
            @Valid @RequestBody NewBroadcast body) {
        var key = IdempotencyKey.ifGiven(header);
        return log.partitions(Topics.ROOM_EVENTS)
                .flatMap(partitions -> once.make(token, "broadcast", key, body, (tx, staff) -> planning.make(
                                tx, staff, body.draft(staff.shopId(), partitions), body.lineUp())
                        .flatMap(show -> answer(tx, show))));
    }

    /** The whole plan; also of a live show, whose picture may come late or break. */
    @PutMapping("/{id}")
    Mono<BroadcastAnswer> plan(CheckedToken token, @PathVariable UUID id, @Valid @RequestBody Planned body) {
        return host(token, (tx, staff) -> planning.change(tx, staff, id, body.plan()));
    }

    record WantedLineUp(@NotNull @Size(min = 1, max = 500) List<@Valid @NotNull WantedCue> products) {}

    record WantedCue(
            @NotNull UUID productId,
            @Min(0) @Max(86_400) @Nullable Integer cueSeconds) {}

    @PutMapping("/{id}/line-up")
    Mono<BroadcastAnswer> lineUp(CheckedToken token, @PathVariable UUID id, @Valid @RequestBody WantedLineUp body) {
        var cues = body.products().stream()
                .map(one -> new Cue(one.productId(), one.cueSeconds()))
                .toList();
        return host(token, (tx, staff) -> planning.lineUp(tx, staff, id, cues));
    }

    @PutMapping("/{id}/rehearsal")
    Mono<BroadcastAnswer> rehearse(CheckedToken token, @PathVariable UUID id) {
        return host(token, (tx, staff) -> shows.rehearse(tx, staff, id));
    }

    @DeleteMapping("/{id}/rehearsal")
    Mono<BroadcastAnswer> endRehearsal(CheckedToken token, @PathVariable UUID id) {
        return host(token, (tx, staff) -> shows.endRehearsal(tx, staff, id));
    }

    @PostMapping("/{id}/start")
    Mono<BroadcastAnswer> start(CheckedToken token, @PathVariable UUID id) {
        return host(token, (tx, staff) -> shows.start(tx, staff, id));
    }

    @PostMapping("/{id}/end")
    Mono<BroadcastAnswer> end(CheckedToken token, @PathVariable UUID id) {
        return host(token, (tx, staff) -> shows.end(tx, staff, id));
    }

    private Mono<BroadcastAnswer> host(CheckedToken token, BiFunction<Tx, StaffMember, Mono<Broadcast>> work) {
        return door.open(
                token, Role::hosts, (tx, staff) -> work.apply(tx, staff).flatMap(show -> answer(tx, show)));
    }

    private Mono<BroadcastAnswer> answer(Tx tx, Broadcast show) {
        return shops.own(tx).map(shop -> BroadcastAnswer.of(show, shop));
    }
}
