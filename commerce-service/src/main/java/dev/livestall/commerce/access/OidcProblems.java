package dev.livestall.commerce.access;

import dev.livestall.edge.problems.ProblemType;

/** Why a log-in at the issuer came to nothing. Told to the page by their codes. */
final class OidcProblems {
    static final ProblemType REFUSED =
            new ProblemType("oidc-refused", 401, "The identity provider's answer is not believed");
    static final ProblemType STRANGER = new ProblemType("oidc-stranger", 403, "Nobody of this name works here");
    static final ProblemType UNAVAILABLE =
            new ProblemType("oidc-unavailable", 503, "The identity provider can't be asked at the moment");

    private OidcProblems() {}
}
