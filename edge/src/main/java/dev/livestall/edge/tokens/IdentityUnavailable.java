package dev.livestall.edge.tokens;

import dev.livestall.edge.problems.CommonProblems;
import dev.livestall.edge.problems.ProblemException;
import org.springframework.http.HttpHeaders;

/** The issuer's keys can't be fetched and none that fits is known: 503, try again. */
public final class IdentityUnavailable extends ProblemException {

    IdentityUnavailable() {
        super(CommonProblems.IDENTITY_UNAVAILABLE);
        header(HttpHeaders.RETRY_AFTER, "2");
    }
}
