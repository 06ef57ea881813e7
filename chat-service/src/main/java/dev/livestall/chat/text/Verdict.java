package dev.livestall.chat.text;

import dev.livestall.chat.command.Answer;
import dev.livestall.chat.command.Refusal;
import java.time.Duration;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What the checks say of a text. */
public sealed interface Verdict {

    <T> T fold(Function<Passed, T> passed, Function<Held, T> held, Function<Refused, T> refused);

    /**
     * It may enter the room, in this form.
     *
     * @param masked what can't be read in it any more
     */
    record Passed(String text, Set<Mask> masked) implements Verdict {
        public Passed {
            masked = Set.copyOf(masked);
        }

        public Passed(String text) {
            this(text, Set.of());
        }

        @Override
        public <T> T fold(Function<Passed, T> passed, Function<Held, T> held, Function<Refused, T> refused) {
            return passed.apply(this);
        }
    }

    /** A moderator decides. In this form it would enter the room. */
    record Held(String text, Set<Mask> masked, HoldReason why) implements Verdict {
        public Held {
            masked = Set.copyOf(masked);
        }

        @Override
        public <T> T fold(Function<Passed, T> passed, Function<Held, T> held, Function<Refused, T> refused) {
            return held.apply(this);
        }
    }

    /** @param retryAfter when the same may be allowed, where that is known */
    record Refused(Refusal why, @Nullable Duration retryAfter) implements Verdict {
        public Refused(Refusal why) {
            this(why, null);
        }

        /** @param id of the command that is refused */
        public Answer answer(@Nullable String id) {
            return new Answer.Refused(id, why, retryAfter == null ? null : retryAfter.toMillis());
        }

        @Override
        public <T> T fold(Function<Passed, T> passed, Function<Held, T> held, Function<Refused, T> refused) {
            return refused.apply(this);
        }
    }
}
