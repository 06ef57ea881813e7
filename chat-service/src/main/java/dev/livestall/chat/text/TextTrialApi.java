package dev.livestall.chat.text;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.livestall.chat.staff.ShopStaff;
import dev.livestall.edge.problems.CommonProblems;
import dev.livestall.edge.tokens.CheckedToken;
import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** What the rules of now would do with a text of a viewer, for those who edit them; nobody sees it. */
@RestController
class TextTrialApi {
    private final Wording wording;
    private final ShopStaff staff;

    TextTrialApi(Wording wording, ShopStaff staff) {
        this.wording = wording;
        this.staff = staff;
    }

    record Tried(@Nullable String text) {}

    /**
     * @param verdict {@code passed}, {@code held} or {@code refused}
     * @param text as it would show; absent if refused
     * @param why a reason to hold, or a refusal's code; absent if passed
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Outcome(
            String verdict,
            @Nullable String text,
            @Nullable Set<Mask> masked,
            @Nullable String why) {
        static Outcome of(Verdict verdict) {
            return verdict.fold(
                    passed -> new Outcome("passed", passed.text(), passed.masked(), null),
                    held -> new Outcome(
                            "held", held.text(), held.masked(), held.why().code()),
                    refused -> new Outcome("refused", null, null, refused.why().code()));
        }
    }

    @Operation(summary = "What a shop's rules would do with a text of a viewer, for its moderators")
    @PostMapping("/api/chat/shops/{shopId}/text-rules/trial")
    Outcome trial(@PathVariable String shopId, @RequestBody Tried tried, CheckedToken token) {
        staff.moderator(shopId, token);
        String text = tried.text();
        if (text == null) {
            throw CommonProblems.INVALID.problem().and("errors", List.of(Map.of("field", "text", "code", "not-null")));
        }
        return Outcome.of(wording.tried(shopId, text));
    }
}
