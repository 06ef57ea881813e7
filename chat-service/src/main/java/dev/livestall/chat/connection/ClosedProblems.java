package dev.livestall.chat.connection;

import dev.livestall.edge.problems.CommonProblems;
import dev.livestall.edge.problems.ProblemException;
import dev.livestall.edge.problems.ProblemType;
import dev.livestall.edge.tokens.InvalidToken;
import org.springframework.http.HttpHeaders;

/** What a close code is for those whom plain HTTP answers. */
public final class ClosedProblems {
    private static final ProblemType NOT_READY =
            new ProblemType("not-ready", 503, "This node can't answer for its rooms at the moment");
    private static final ProblemType TOO_MANY = new ProblemType("too-many-requests", 429, "Too many requests");
    private static final String RATE_SECONDS = "15";
    private static final int RESTART = 1012;

    private ClosedProblems() {}

    public static ProblemException notReady() {
        return NOT_READY.problem().header(HttpHeaders.RETRY_AFTER, "2");
    }

    public static ProblemException tooMany(long seconds) {
        return TOO_MANY.problem().header(HttpHeaders.RETRY_AFTER, String.valueOf(seconds));
    }

    static ProblemException of(Goodbye goodbye) {
        if (goodbye.equals(Goodbye.TOKEN)) return new InvalidToken();
        if (goodbye.equals(Goodbye.BANNED)) return CommonProblems.FORBIDDEN.problem();
        if (goodbye.equals(Goodbye.UNKNOWN_BROADCAST)) return CommonProblems.NOT_FOUND.problem();
        if (goodbye.code() != RESTART) return TOO_MANY.problem().header(HttpHeaders.RETRY_AFTER, RATE_SECONDS);
        long seconds = Long.parseLong(goodbye.reason()) / 1_000 + 1;
        return NOT_READY.problem().header(HttpHeaders.RETRY_AFTER, String.valueOf(seconds));
    }
}
