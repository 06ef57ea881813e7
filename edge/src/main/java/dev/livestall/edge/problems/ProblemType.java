package dev.livestall.edge.problems;

import java.util.regex.Pattern;

/**
 * A kind of problem that a client can tell apart and react to.
 *
 * @param code what clients compare, lower case words joined by {@code -}; never changes its meaning
 * @param status the HTTP status, 400–599
 * @param title a short English sentence, the same for every occurrence
 */
public record ProblemType(String code, int status, String title) {

    private static final Pattern CODE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    public ProblemType {
        if (!CODE.matcher(code).matches()) {
            throw new IllegalArgumentException("not a problem code: " + code);
        }
        if (status < 400 || status > 599) {
            throw new IllegalArgumentException("not the status of a problem: " + status);
        }
        if (title.isBlank()) {
            throw new IllegalArgumentException("a problem needs a title: " + code);
        }
    }

    /** The {@code type} member of RFC 9457. */
    public String urn() {
        return "urn:livestall:problem:" + code;
    }

    /** A problem of this type, to be thrown or signalled. */
    public ProblemException problem() {
        return new ProblemException(this);
    }
}
