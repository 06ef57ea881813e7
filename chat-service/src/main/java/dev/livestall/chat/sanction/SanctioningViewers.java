package dev.livestall.chat.sanction;

import com.fasterxml.jackson.annotation.JsonTypeName;
import dev.livestall.chat.command.Command;
import dev.livestall.chat.command.CommandHandler;
import dev.livestall.chat.command.Deciding;
import dev.livestall.chat.command.Fields;
import dev.livestall.events.SanctionEvent.LinesRemoved;
import dev.livestall.events.SanctionEvent.TimeoutLifted;
import dev.livestall.events.SanctionEvent.ViewerHidden;
import dev.livestall.events.SanctionEvent.ViewerShown;
import dev.livestall.events.SanctionEvent.ViewerTimedOut;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The commands about one viewer that are one event each. */
@Configuration(proxyBeanMethods = false)
class SanctioningViewers {
    /** Longest reason, in characters. It is for the audit. */
    static final int WHY_CHARS = 200;

    @JsonTypeName("timeout")
    record Timeout(
            String id,
            String viewerId,
            int seconds,
            @Nullable String why) implements Command {
        Timeout {
            check(id, viewerId, why);
            Fields.between("seconds", seconds, 10, 86_400);
        }
    }

    @JsonTypeName("lift-timeout")
    record LiftTimeout(String id, String viewerId) implements Command {
        LiftTimeout {
            check(id, viewerId, null);
        }
    }

    @JsonTypeName("hide")
    record Hide(String id, String viewerId, @Nullable String why) implements Command {
        Hide {
            check(id, viewerId, why);
        }
    }

    @JsonTypeName("unhide")
    record Unhide(String id, String viewerId) implements Command {
        Unhide {
            check(id, viewerId, null);
        }
    }

    @JsonTypeName("remove-lines")
    record RemoveLines(String id, String viewerId, @Nullable String why) implements Command {
        RemoveLines {
            check(id, viewerId, why);
        }
    }

    static void check(String id, String viewerId, @Nullable String why) {
        Fields.id(id);
        Fields.uuid("viewerId", viewerId);
        Fields.optional("why", why, WHY_CHARS);
    }

    @Bean
    CommandHandler<Timeout> timingOut(Deciding deciding) {
        return deciding.handler(
                Timeout.class,
                (out, about, by) -> new ViewerTimedOut(
                        about, out.viewerId(), about.at().plusSeconds(out.seconds()), by, out.why()));
    }

    @Bean
    CommandHandler<LiftTimeout> liftingTimeouts(Deciding deciding) {
        return deciding.handler(LiftTimeout.class, (lift, about, by) -> new TimeoutLifted(about, lift.viewerId(), by));
    }

    @Bean
    CommandHandler<Hide> hiding(Deciding deciding) {
        return deciding.handler(
                Hide.class, (hide, about, by) -> new ViewerHidden(about, hide.viewerId(), by, hide.why()));
    }

    @Bean
    CommandHandler<Unhide> unhiding(Deciding deciding) {
        return deciding.handler(Unhide.class, (unhide, about, by) -> new ViewerShown(about, unhide.viewerId(), by));
    }

    @Bean
    CommandHandler<RemoveLines> removingAllLines(Deciding deciding) {
        return deciding.handler(
                RemoveLines.class, (remove, about, by) -> new LinesRemoved(about, remove.viewerId(), by, remove.why()));
    }
}
