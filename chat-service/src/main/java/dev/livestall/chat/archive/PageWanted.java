package dev.livestall.chat.archive;

import dev.livestall.edge.problems.ProblemType;
import org.jspecify.annotations.Nullable;

/** Which page somebody asks for by HTTP, and how long it may be. */
public record PageWanted(PageKey before, int limit) {
    private static final ProblemType BAD_LIMIT = new ProblemType("invalid-limit", 400, "A page has 1 to 100 lines");
    private static final ProblemType BAD_POSITION =
            new ProblemType("invalid-position", 400, "A page begins where the one before it said");
    private static final int MOST = 100;
    private static final int USUAL = 50;

    /** @param before the {@code before} of the page above; null for the newest */
    public static PageWanted of(@Nullable String before, @Nullable String limit) {
        PageKey key = before == null ? PageKey.NEWEST : PageKey.parse(before);
        if (key == null) throw BAD_POSITION.problem();
        return new PageWanted(key, limit(limit));
    }

    /** @return 50 if nothing is wanted */
    public static int limit(@Nullable String wanted) {
        if (wanted == null) return USUAL;
        try {
            int number = Integer.parseInt(wanted);
            if (number >= 1 && number <= MOST) return number;
        } catch (NumberFormatException noNumber) {
            // answered below
        }
        throw BAD_LIMIT.problem().and("max", MOST);
    }
}
