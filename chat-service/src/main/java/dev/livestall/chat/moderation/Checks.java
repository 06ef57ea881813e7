package dev.livestall.chat.moderation;

import dev.livestall.chat.command.Doors;
import dev.livestall.chat.command.Refusal;
import dev.livestall.chat.rate.RateLimits;
import dev.livestall.chat.text.Line;
import dev.livestall.chat.text.Verdict;
import dev.livestall.chat.text.Verdict.Refused;
import dev.livestall.chat.text.Wording;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** All checks of a line, cheapest first. What comes before them: the size of the frame and the number of commands, at the socket. */
@Component
public class Checks {
    /** A rule says no, or nothing. */
    private interface Check {
        @Nullable
        Refused refuses(Line line);
    }

    private final RateLimits rates;
    private final Wording wording;
    private final List<Check> beforeReading;

    Checks(RateLimits rates, Wording wording) {
        this.rates = rates;
        this.wording = wording;
        this.beforeReading = List.of(this::tooFast, this::notOpen, this::muted, this::notNamed, this::linksOfAViewer);
    }

    /** The order: rate, state of the room, time-out, name, links, then what it says ({@link Wording}). */
    public Verdict check(Line line) {
        for (Check check : beforeReading) {
            Refused refused = check.refuses(line);
            if (refused != null) return refused;
        }
        return wording.check(line);
    }

    private @Nullable Refused tooFast(Line line) {
        Duration wait = rates.post(line.viewerId(), line.role());
        return wait == null ? null : new Refused(Refusal.TOO_FAST, wait);
    }

    private @Nullable Refused notOpen(Line line) {
        Refusal shut = Doors.refusal(line.broadcast(), line.room(), line.role());
        return shut == null ? null : new Refused(shut);
    }

    private @Nullable Refused muted(Line line) {
        if (line.role().isStaff()) return null;
        Instant now = Instant.now();
        Instant until = line.room().mutedUntil(line.viewerId(), now);
        return until == null ? null : new Refused(Refusal.MUTED, Duration.between(now, until));
    }

    private @Nullable Refused notNamed(Line line) {
        return line.nickname() == null ? new Refused(Refusal.NOT_NAMED) : null;
    }

    private @Nullable Refused linksOfAViewer(Line line) {
        return line.links().isEmpty() || line.role().isStaff() ? null : new Refused(Refusal.LINKS_NOT_ALLOWED);
    }
}
