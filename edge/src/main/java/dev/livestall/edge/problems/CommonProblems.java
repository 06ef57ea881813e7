package dev.livestall.edge.problems;

/** The problems that any service can answer with. Those of a feature live beside the feature. */
public final class CommonProblems {

    public static final ProblemType BAD_JSON =
            new ProblemType("bad-json", 400, "The body is not the JSON that is expected");
    public static final ProblemType INVALID = new ProblemType("invalid", 400, "A value is missing or not allowed");
    public static final ProblemType BAD_REQUEST =
            new ProblemType("bad-request", 400, "The request can't be understood");
    public static final ProblemType TOKEN_IN_URL =
            new ProblemType("token-in-url", 400, "A token never belongs into a URL");
    public static final ProblemType UNAUTHORIZED = new ProblemType("unauthorized", 401, "A valid token is needed");
    public static final ProblemType FORBIDDEN = new ProblemType("forbidden", 403, "This caller may not do that");
    public static final ProblemType ORIGIN_REFUSED =
            new ProblemType("origin-refused", 403, "This origin is not allowed");
    public static final ProblemType NOT_FOUND = new ProblemType("not-found", 404, "There is nothing here");
    public static final ProblemType METHOD_NOT_ALLOWED =
            new ProblemType("method-not-allowed", 405, "This method is not allowed here");
    public static final ProblemType NOT_ACCEPTABLE =
            new ProblemType("not-acceptable", 406, "No representation fits the Accept header");
    public static final ProblemType TOO_LARGE = new ProblemType("too-large", 413, "The body is too large");
    public static final ProblemType UNSUPPORTED_MEDIA_TYPE = new ProblemType(
            "unsupported-media-type", 415, "A body of this type is not taken here; most routes take application/json");
    public static final ProblemType RANGE_NOT_SATISFIABLE =
            new ProblemType("range-not-satisfiable", 416, "This range does not exist");
    public static final ProblemType INTERNAL_ERROR =
            new ProblemType("internal-error", 500, "Something went wrong on our side");
    public static final ProblemType IDENTITY_UNAVAILABLE =
            new ProblemType("identity-unavailable", 503, "Tokens can't be checked at the moment");

    private CommonProblems() {}
}
