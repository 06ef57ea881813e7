package dev.livestall.chat.stream;

import com.fasterxml.jackson.annotation.JsonTypeName;
import dev.livestall.chat.command.Answer;
import dev.livestall.chat.connection.Goodbye;

/** The last event of a stream, with what would be the close code of a socket. */
@JsonTypeName("closing")
record Closing(int code, String reason) implements Answer {
    static Closing of(Goodbye goodbye) {
        return new Closing(goodbye.code(), goodbye.reason());
    }
}
