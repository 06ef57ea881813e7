package dev.livestall.chat.message;

import dev.livestall.chat.room.Position;
import java.util.function.Function;
import java.util.function.Supplier;

/** What became of an event that was to enter a room's log. */
public sealed interface Appended {

    <T> T fold(Function<At, T> at, Supplier<T> unknown);

    /** The log has it, durably; {@code position} is that of the first record with its id. */
    record At(Position position) implements Appended {
        @Override
        public <T> T fold(Function<At, T> at, Supplier<T> unknown) {
            return at.apply(this);
        }
    }

    /** No answer in time: it may be there or not. Sending it again with the same id is safe. */
    record Unknown() implements Appended {
        @Override
        public <T> T fold(Function<At, T> at, Supplier<T> unknown) {
            return unknown.get();
        }
    }
}
