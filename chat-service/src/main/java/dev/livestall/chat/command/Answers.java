package dev.livestall.chat.command;

import dev.livestall.chat.message.Appended;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** The one mapping from what became of an event to what its sender hears. */
public final class Answers {
    private Answers() {}

    public static Mono<Answer> refused(@Nullable String id, Refusal why) {
        return Mono.just(new Answer.Refused(id, why, null));
    }

    /** @param messageId for a command about a message */
    public static Mono<Answer> of(String id, @Nullable String messageId, Mono<Appended> outcome) {
        return outcome.map(appended -> appended.<Answer>fold(
                at -> new Answer.Ack(id, messageId, at.position().toString()), () -> new Answer.Unknown(id)));
    }
}
