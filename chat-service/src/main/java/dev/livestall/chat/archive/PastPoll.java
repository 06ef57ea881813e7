package dev.livestall.chat.archive;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.livestall.events.EventJson;
import dev.livestall.events.TalkEvent.PollBegun;
import dev.livestall.events.Words;
import io.r2dbc.spi.Readable;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A poll that is over, with its result.
 *
 * @param from when it was opened
 * @param until when its result was told
 * @param hidden its counts were shown at the end only
 * @param votes of all options together
 * @param counts per option
 * @param right the right option of a quiz
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PastPoll(
        String pollId,
        Words question,
        List<Words> options,
        Instant from,
        Instant until,
        boolean hidden,
        boolean quiz,
        int votes,
        List<Integer> counts,
        @Nullable Integer right) {

    static PastPoll of(Readable row) {
        byte[] event = Columns.text(row, "event").getBytes(StandardCharsets.UTF_8);
        if (!(EventJson.ROOM.decode(event) instanceof PollBegun begun)) {
            throw new IllegalStateException("no beginning of a poll: " + Columns.id(row, "poll_id"));
        }
        List<Integer> counts = Arrays.asList(Objects.requireNonNull(row.get("votes", Integer[].class), "votes"));
        return new PastPoll(
                Columns.id(row, "poll_id"),
                begun.question(),
                begun.options(),
                Columns.at(row, "at"),
                Columns.at(row, "ended_at"),
                begun.hidden(),
                begun.quiz(),
                counts.stream().mapToInt(Integer::intValue).sum(),
                counts,
                row.get("right_option", Integer.class));
    }
}
