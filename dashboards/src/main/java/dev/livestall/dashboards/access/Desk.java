package dev.livestall.dashboards.access;

import dev.livestall.edge.problems.CommonProblems;
import dev.livestall.edge.problems.ProblemException;
import dev.livestall.edge.problems.ProblemType;
import dev.livestall.edge.tokens.Caller;
import dev.livestall.edge.tokens.CheckedToken;
import dev.livestall.events.Role;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Where a caller is let in, or told why not: 403 {@code not-allowed} for roles without sales, 401 {@code signed-out} after log-out. */
@Component
public class Desk {
    private static final ProblemType NOT_ALLOWED =
            new ProblemType("not-allowed", 403, "Your role does not see sales figures");
    private static final ProblemType SIGNED_OUT = new ProblemType("signed-out", 401, "You were logged out");

    private final SignOuts signOuts;

    Desk(SignOuts signOuts) {
        this.signOuts = signOuts;
    }

    public Watcher admit(CheckedToken token) {
        if (!(token.caller() instanceof Caller.Staff staff)) throw new ProblemException(CommonProblems.FORBIDDEN);
        if (!seesSales(staff.role())) throw new ProblemException(NOT_ALLOWED);
        var watcher = new Watcher(staff.staffId(), staff.shopId(), token.value(), token.issuedAt(), token.expiresAt());
        if (signOuts.voids(watcher)) throw new ProblemException(SIGNED_OUT);
        return watcher;
    }

    /** A role that this version doesn't know sees nothing. */
    private static boolean seesSales(String role) {
        try {
            return Role.valueOf(role.toUpperCase(Locale.ROOT)).seesSales();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
