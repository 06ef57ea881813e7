package dev.livestall.edge.tokens;

import dev.livestall.edge.problems.CommonProblems;
import dev.livestall.edge.problems.ProblemException;
import org.springframework.http.HttpHeaders;

/** There is no token, or it is not believed: 401. Which check failed is not told. */
public final class InvalidToken extends ProblemException {

    public InvalidToken() {
        super(CommonProblems.UNAUTHORIZED);
        header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
    }
}
