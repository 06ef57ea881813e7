package dev.livestall.chat.connection;

import com.fasterxml.jackson.annotation.JsonTypeName;
import dev.livestall.chat.command.Command;
import dev.livestall.chat.command.CommandReader;
import dev.livestall.chat.command.Fields;
import dev.livestall.edge.problems.CommonProblems;
import dev.livestall.edge.tokens.CheckedToken;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * First of all, within the time for it. {@code after} resumes from a position, {@code visitId} keeps a visit over reloads, who
 * comes as an {@code overlay} is part of the picture and not counted. The only frame without an answer of the usual kinds: it gets {@code hello}, or the connection is closed.
 */
@JsonTypeName("join")
public record Join(
        String token,
        @Nullable String after,
        @Nullable String visitId,
        @Nullable String channel,
        @Nullable String campaign,
        @Nullable Boolean overlay)
        implements Command {
    private static final CommandReader READER = new CommandReader(List.of(Join.class));

    public Join {
        Fields.text("token", token, 4_096);
        Fields.optional("after", after, 64);
        Fields.optionalUuid("visitId", visitId);
        Fields.optional("channel", channel, 64);
        Fields.optional("campaign", campaign, 64);
    }

    /** What a plain request asks for: its token stands in a header and was believed already. */
    public static Join of(
            CheckedToken token,
            @Nullable String after,
            @Nullable String visitId,
            @Nullable String channel,
            @Nullable String campaign,
            boolean overlay) {
        try {
            return new Join(token.value(), after, visitId, channel, campaign, overlay);
        } catch (IllegalArgumentException field) {
            throw CommonProblems.INVALID.problem().with("not allowed: " + field.getMessage());
        }
    }

    /** Whether it is broadcasting software that looks, to lay the room on its picture. */
    boolean isOverlay() {
        return overlay != null && overlay;
    }

    /** @return null if it is something else */
    public static @Nullable Join read(String json) {
        return (Join) READER.read(json);
    }
}
