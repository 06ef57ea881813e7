package dev.livestall.commerce.idempotency;

import dev.livestall.edge.problems.ProblemException;
import java.util.function.Function;
import java.util.function.Supplier;

/** What is known of a request before its work is done. */
public sealed interface Begun {
    /** It is the first with its key, and nobody else works at it until the transaction ends. */
    record First() implements Begun {}

    /** It was answered before. */
    record Answered(Answer answer) implements Begun {}

    /** Its key belongs to another request, or the first one is under way. */
    record Refused(ProblemException problem) implements Begun {}

    default <R> R fold(Supplier<R> first, Function<Answer, R> answered, Function<ProblemException, R> refused) {
        if (this instanceof Answered it) return answered.apply(it.answer());
        if (this instanceof Refused it) return refused.apply(it.problem());
        return first.get();
    }
}
