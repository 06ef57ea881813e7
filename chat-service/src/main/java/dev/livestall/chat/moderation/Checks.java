package dev.livestall.chat.moderation;

import dev.livestall.chat.command.Doors;
import dev.livestall.chat.command.Refusal;
import dev.livestall.chat.directory.BannedViewers;
import dev.livestall.chat.mode.ModeChecks;
import dev.livestall.chat.rate.RateLimits;
import dev.livestall.chat.sanction.Sanctions;
import dev.livestall.chat.sanction.Sanctions.TimedOut;
import dev.livestall.chat.text.Line;
import dev.livestall.chat.text.Nicknames;
import dev.livestall.chat.text.Verdict;
import dev.livestall.chat.text.Verdict.Refused;
import dev.livestall.chat.text.Wording;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

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
    private final BannedViewers banned;
    private final Sanctions sanctions;
    private final ModeChecks modes;
    private final Nicknames nicknames;
    private final List<Check> beforeReading;

    Checks(
            RateLimits rates,
            Wording wording,
            BannedViewers banned,
            Sanctions sanctions,
            ModeChecks modes,
            Nicknames nicknames) {
        this.nicknames = nicknames;
        this.rates = rates;
        this.wording = wording;
        this.banned = banned;
        this.sanctions = sanctions;
        this.modes = modes;
        this.beforeReading = List.of(
                this::tooFast,
                this::notOpen,
                this::banned,
                this::muted,
                this::notNamed,
                this::linksOfAViewer,
                modes::refuses);
    }

    /**
     * The order: rate, state of the room, ban, time-out, name, links, the room's setting, then what it says ({@link Wording}), and what the
     * setting says of that.
     */
    public Verdict check(Line line) {
        for (Check check : beforeReading) {
            Refused refused = check.refuses(line);
            if (refused != null) return refused;
        }
        return wording.check(line).fold(passed -> modes.read(line, passed), held -> held, refused -> refused);
    }

    /** What the checks have to find out first; done at once for all but followers-only rooms. An error if nobody can tell. */
    public Mono<Void> prepare(Line line) {
        return modes.prepare(line);
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
        TimedOut out = sanctions.timedOut(line.room(), line.viewerId(), now);
        return out == null ? null : new Refused(Refusal.MUTED, Duration.between(now, out.until()));
    }

    /** Their sockets are being closed; what is on its way meanwhile does not get in. */
    private @Nullable Refused banned(Line line) {
        return banned.isBanned(line.broadcast().shopId(), line.viewerId()) ? new Refused(Refusal.BANNED) : null;
    }

    /** A name can be lost: to the shop's list of words, or to somebody of its staff. */
    private @Nullable Refused notNamed(Line line) {
        String nickname = line.nickname();
        if (nickname == null) return new Refused(Refusal.NOT_NAMED);
        boolean stays = line.role().isStaff() || nicknames.mayStay(nickname, line.broadcast());
        return stays ? null : new Refused(Refusal.NOT_NAMED);
    }

    private @Nullable Refused linksOfAViewer(Line line) {
        return line.links().isEmpty() || line.role().isStaff() ? null : new Refused(Refusal.LINKS_NOT_ALLOWED);
    }
}
