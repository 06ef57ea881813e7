package dev.livestall.chat.appeal;

import dev.livestall.chat.archive.Appeal;
import dev.livestall.chat.archive.AppealRows;
import dev.livestall.chat.archive.NamedPage;
import dev.livestall.chat.archive.PageWanted;
import dev.livestall.chat.archive.SpokenNames;
import dev.livestall.chat.staff.ShopStaff;
import dev.livestall.edge.problems.CommonProblems;
import dev.livestall.edge.tokens.CheckedToken;
import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Viewers' appeals, for moderators. */
@RestController
class AppealsApi {
    private final ShopStaff staff;
    private final AppealRows rows;
    private final DecidingAppeals deciding;
    private final SpokenNames names;

    AppealsApi(ShopStaff staff, AppealRows rows, DecidingAppeals deciding, SpokenNames names) {
        this.staff = staff;
        this.rows = rows;
        this.deciding = deciding;
        this.names = names;
    }

    record Decision(@Nullable Boolean accept) {}

    @Operation(summary = "What viewers of a shop say against bans and time-outs, for its moderators")
    @GetMapping("/api/chat/shops/{shopId}/appeals")
    Mono<NamedPage<Appeal>> page(
            @PathVariable String shopId,
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(required = false) @Nullable String viewerId,
            @RequestParam(required = false) @Nullable String before,
            @RequestParam(required = false) @Nullable String limit,
            CheckedToken token) {
        staff.moderator(shopId, token);
        return rows.page(shopId, state, ShopStaff.idOrNull(viewerId), PageWanted.of(before, limit))
                .flatMap(page -> names.named(shopId, page, AppealsApi::people));
    }

    private static Stream<@Nullable String> people(Appeal appeal) {
        return Stream.of(appeal.viewerId(), appeal.sanctionedBy(), appeal.decidedBy());
    }

    @Operation(summary = "A moderator accepts an appeal, which ends the sanction, or rejects it")
    @PostMapping("/api/chat/shops/{shopId}/appeals/{sanctionId}/decision")
    Mono<Appeal> decide(
            @PathVariable String shopId,
            @PathVariable String sanctionId,
            @RequestBody Decision decision,
            CheckedToken token) {
        String by = staff.moderator(shopId, token).id();
        Boolean accept = decision.accept();
        if (accept == null) {
            throw CommonProblems.INVALID
                    .problem()
                    .and("errors", List.of(Map.of("field", "accept", "code", "not-null")));
        }
        return deciding.decide(shopId, ShopStaff.id(sanctionId), accept, by, token);
    }
}
