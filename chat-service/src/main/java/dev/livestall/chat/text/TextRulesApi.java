package dev.livestall.chat.text;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.livestall.chat.directory.DirectoryWriter;
import dev.livestall.edge.outward.OutsideAddresses;
import dev.livestall.edge.problems.CommonProblems;
import dev.livestall.edge.tokens.Caller;
import dev.livestall.events.DirectoryEntry;
import dev.livestall.events.HookTarget;
import dev.livestall.events.LinkPolicy;
import dev.livestall.events.Role;
import io.swagger.v3.oas.annotations.Operation;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** What a shop wants done with what viewers write, for its hosts and owners. Another shop's is not found. */
@RestController
class TextRulesApi {
    private static final int SHORTEST_MILLIS = 50;
    private static final int LONGEST_MILLIS = 2_000;

    private final ShopRules rules;
    private final OutsideAddresses addresses;
    private final DirectoryWriter directory;

    TextRulesApi(ShopRules rules, OutsideAddresses addresses, DirectoryWriter directory) {
        this.rules = rules;
        this.addresses = addresses;
        this.directory = directory;
    }

    /** @param hook null for none */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Rules(@Nullable LinkPolicy links, @Nullable HookTarget hook) {}

    @Operation(summary = "Shows: text rules")
    @GetMapping("/api/chat/shops/{shopId}/text-rules")
    Rules of(@PathVariable String shopId, Caller.Staff caller) {
        hostOf(shopId, caller);
        return new Rules(rules.linksIn(shopId), rules.hookOf(shopId));
    }

    /** In force on each node as soon as it has read it. */
    @Operation(summary = "Replaces: text rules")
    @PutMapping("/api/chat/shops/{shopId}/text-rules")
    Mono<Rules> set(@PathVariable String shopId, @RequestBody Rules wanted, Caller.Staff caller) {
        hostOf(shopId, caller);
        LinkPolicy links = wanted.links() == null ? LinkPolicy.REFUSE : wanted.links();
        if (wanted.hook() != null) check(wanted.hook());
        Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        var entry = new DirectoryEntry.TextRules(shopId, links, wanted.hook(), caller.staffId(), now);
        return directory.write(entry).thenReturn(new Rules(links, wanted.hook()));
    }

    private void check(HookTarget hook) {
        if (!addresses.isAllowed(hook.url())) throw invalid("hook.url", "not-allowed");
        boolean inTime = hook.timeoutMillis() >= SHORTEST_MILLIS && hook.timeoutMillis() <= LONGEST_MILLIS;
        if (!inTime) throw invalid("hook.timeoutMillis", "out-of-range");
        if (hook.onFailure() == null) throw invalid("hook.onFailure", "not-null");
    }

    private static RuntimeException invalid(String field, String code) {
        return CommonProblems.INVALID.problem().and("errors", List.of(Map.of("field", field, "code", code)));
    }

    private static void hostOf(String shopId, Caller.Staff caller) {
        if (!caller.shopId().equals(shopId)) throw CommonProblems.NOT_FOUND.problem();
        for (Role role : Role.values()) {
            if (role.hosts() && role.name().equals(caller.role().toUpperCase(Locale.ROOT))) return;
        }
        throw CommonProblems.FORBIDDEN.problem();
    }
}
