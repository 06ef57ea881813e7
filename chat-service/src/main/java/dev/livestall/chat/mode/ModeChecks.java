package dev.livestall.chat.mode;

import dev.livestall.chat.command.Refusal;
import dev.livestall.chat.notice.Buyers;
import dev.livestall.chat.text.HoldReason;
import dev.livestall.chat.text.Line;
import dev.livestall.chat.text.Verdict;
import dev.livestall.chat.text.Verdict.Passed;
import dev.livestall.chat.text.Verdict.Refused;
import dev.livestall.events.RoomMode;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What the room's setting refuses. Staff is exempt. */
@Component
public class ModeChecks {
    private final RoomModes modes;
    private final Buyers buyers;
    private final Followers followers;

    ModeChecks(RoomModes modes, Buyers buyers, Followers followers) {
        this.modes = modes;
        this.buyers = buyers;
        this.followers = followers;
    }

    /** Before the text is read: freeze, buyers, followers, slow mode. */
    public @Nullable Refused refuses(Line line) {
        if (line.role().isStaff()) return null;
        RoomMode mode = modes.of(line.room());
        String shop = line.broadcast().shopId();
        if (isOn(mode.frozen())) return new Refused(Refusal.FROZEN);
        if (isOn(mode.buyersOnly()) && !buyers.isBuyer(line.broadcast().id(), line.viewerId())) {
            return new Refused(Refusal.BUYERS_ONLY);
        }
        if (isOn(mode.followersOnly()) && !followers.isKnown(shop, line.viewerId())) {
            return new Refused(Refusal.FOLLOWERS_ONLY);
        }
        Duration wait = modes.slowedFor(line.room(), line.viewerId(), System.currentTimeMillis());
        return wait == null ? null : new Refused(Refusal.SLOW_MODE, wait);
    }

    /** About the text as it would stand in the room: emoji only, no repeats, everything held. */
    public Verdict read(Line line, Passed passed) {
        if (line.role().isStaff()) return passed;
        RoomMode mode = modes.of(line.room());
        String text = passed.text();
        if (isOn(mode.emojiOnly()) && !EmojiOnly.holds(text)) return new Refused(Refusal.EMOJI_ONLY);
        if (isOn(mode.unique()) && modes.wasSaid(line.room(), text, System.currentTimeMillis())) {
            return new Refused(Refusal.NOT_UNIQUE);
        }
        return isOn(mode.holdAll()) ? new Verdict.Held(text, passed.masked(), HoldReason.ALL) : passed;
    }

    /** Finds out what {@link #refuses} needs to know. */
    public Mono<Void> prepare(Line line) {
        boolean asks = !line.role().isStaff() && isOn(modes.of(line.room()).followersOnly());
        return asks ? followers.look(line.broadcast().shopId(), line.viewerId()) : Mono.empty();
    }

    private static boolean isOn(@Nullable Boolean set) {
        return Boolean.TRUE.equals(set);
    }
}
