package dev.livestall.chat.moderation;

import dev.livestall.chat.command.Answer;
import dev.livestall.chat.command.Refusal;
import java.time.Duration;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What the checks say of a text. */
public sealed interface Verdict {

    <T> T fold(Function<Passed, T> passed, Function<Refused, T> refused);

    /** It may enter the room, in this form. */
    record Passed(String text) implements Verdict {
        @Override
        public <T> T fold(Function<Passed, T> passed, Function<Refused, T> refused) {
            return passed.apply(this);
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
        public <T> T fold(Function<Passed, T> passed, Function<Refused, T> refused) {
            return refused.apply(this);
        }
    }
}
