package dev.livestall.chat.socket;

import com.fasterxml.jackson.annotation.JsonTypeName;
import dev.livestall.chat.command.Command;
import dev.livestall.chat.command.CommandReader;
import dev.livestall.chat.command.Fields;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * First of all, within the time for it. {@code after} resumes from a position, {@code visitId} keeps a visit over reloads. The only frame
 * without an answer of the usual kinds: it gets {@code hello}, or the connection is closed.
 */
@JsonTypeName("join")
record Join(
        String token,
        @Nullable String after,
        @Nullable String visitId,
        @Nullable String channel,
        @Nullable String campaign)
        implements Command {
    private static final CommandReader READER = new CommandReader(List.of(Join.class));

    Join {
        Fields.text("token", token, 4_096);
        Fields.optional("after", after, 64);
        Fields.optionalUuid("visitId", visitId);
        Fields.optional("channel", channel, 64);
        Fields.optional("campaign", campaign, 64);
    }

    /** @return null if it is something else */
    static @Nullable Join read(String json) {
        return (Join) READER.read(json);
    }
}
