package dev.livestall.chat.text;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.livestall.chat.archive.AuditEntry;
import dev.livestall.chat.archive.AuditTrail;
import dev.livestall.chat.directory.DirectoryWriter;
import dev.livestall.chat.staff.ShopStaff;
import dev.livestall.edge.outward.OutsideAddresses;
import dev.livestall.edge.problems.CommonProblems;
import dev.livestall.edge.tokens.CheckedToken;
import dev.livestall.events.DirectoryEntry;
import dev.livestall.events.EventJson;
import dev.livestall.events.HookTarget;
import dev.livestall.events.LinkPolicy;
import io.swagger.v3.oas.annotations.Operation;
import java.net.URI;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import tools.jackson.databind.node.ObjectNode;

/** What a shop wants done with what viewers write, for its hosts and owners. Another shop's is not found. */
@RestController
class TextRulesApi {
    private static final int SHORTEST_MILLIS = 50;
    private static final int LONGEST_MILLIS = 2_000;

    private final ShopRules rules;
    private final OutsideAddresses addresses;
    private final DirectoryWriter directory;
    private final ShopStaff staff;
    private final AuditTrail trail;

    TextRulesApi(
            ShopRules rules, OutsideAddresses addresses, DirectoryWriter directory, ShopStaff staff, AuditTrail trail) {
        this.rules = rules;
        this.addresses = addresses;
        this.directory = directory;
        this.staff = staff;
        this.trail = trail;
    }

    /** @param hook null for none */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Rules(@Nullable LinkPolicy links, @Nullable HookTarget hook) {}

    @Operation(summary = "Shows: text rules")
    @GetMapping("/api/chat/shops/{shopId}/text-rules")
    Rules of(@PathVariable String shopId, CheckedToken token) {
        staff.host(shopId, token);
        return new Rules(rules.linksIn(shopId), rules.hookOf(shopId));
    }

    /** In force on each node as soon as it has read it. */
    @Operation(summary = "Replaces: text rules")
    @PutMapping("/api/chat/shops/{shopId}/text-rules")
    Mono<Rules> set(@PathVariable String shopId, @RequestBody Rules wanted, CheckedToken token) {
        String by = staff.host(shopId, token).id();
        LinkPolicy links = wanted.links() == null ? LinkPolicy.REFUSE : wanted.links();
        if (wanted.hook() != null) check(wanted.hook());
        Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        var entry = new DirectoryEntry.TextRules(shopId, links, wanted.hook(), by, now);
        // First the audit: what can't be written there is not done.
        return trail.write(shopId, changed(entry))
                .then(directory.write(entry))
                .thenReturn(new Rules(links, wanted.hook()));
    }

    /** Of the hook's address only where it leads: what follows may be a secret of the shop's. */
    private static AuditEntry changed(DirectoryEntry.TextRules rules) {
        HookTarget hook = rules.hook();
        ObjectNode detail = EventJson.MAPPER.createObjectNode();
        detail.set("links", EventJson.MAPPER.valueToTree(rules.links()));
        if (hook != null) {
            detail.put("hook", URI.create(hook.url()).getHost());
            detail.set("onFailure", EventJson.MAPPER.valueToTree(hook.onFailure()));
        }
        String id = UUID.randomUUID().toString();
        return new AuditEntry(
                id, rules.at(), null, rules.by(), "text_rules.changed", rules.shopId(), null, null, detail);
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
}
