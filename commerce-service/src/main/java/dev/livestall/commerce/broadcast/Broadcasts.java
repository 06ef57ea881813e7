package dev.livestall.commerce.broadcast;

import dev.livestall.commerce.broadcast.Broadcast.Plan;
import dev.livestall.commerce.tenancy.Tx;
import dev.livestall.edge.problems.ProblemType;
import dev.livestall.events.DirectoryEntry.AudienceKind;
import dev.livestall.events.DirectoryEntry.BroadcastState;
import dev.livestall.events.DirectoryEntry.Video;
import dev.livestall.events.Mode;
import dev.livestall.events.Words;
import io.r2dbc.spi.Row;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The shop's shows. */
@Component
public class Broadcasts {
    /** The longest list. */
    static final int MOST = 200;

    public static final ProblemType UNKNOWN =
            new ProblemType("unknown-broadcast", 404, "There is no such broadcast here");
    public static final ProblemType NOT_LIVE = new ProblemType("broadcast-not-live", 409, "The broadcast is not live");

    private static final String INSERT = """
            INSERT INTO broadcast (id, shop_id, title_ko, title_en, state, mode, audience, partition,
                video_url, video_captions, video_poster, scheduled_at, display_offset, created_at)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)
            """;
    private static final String SAVE = """
            UPDATE broadcast SET state = $2, started_at = $3, ended_at = $4, title_ko = $5, title_en = $6, video_url = $7,
                video_captions = $8, video_poster = $9, scheduled_at = $10, display_offset = $11 WHERE id = $1
            """;

    public Flux<Broadcast> all(Tx tx) {
        return tx.all("SELECT * FROM broadcast ORDER BY created_at DESC, id LIMIT $1", Broadcasts::read, MOST);
    }

    Flux<Broadcast> every(Tx tx) {
        return tx.all("SELECT * FROM broadcast ORDER BY id", Broadcasts::read);
    }

    /** Problem {@code unknown-broadcast} if the shop has none of that id. */
    public Mono<Broadcast> known(Tx tx, UUID id) {
        return known(tx, id, "");
    }

    /** The same, with its row locked: what is done to a show is done one after the other. */
    public Mono<Broadcast> lock(Tx tx, UUID id) {
        return known(tx, id, " FOR NO KEY UPDATE");
    }

    /** Locked, and problem {@code broadcast-not-live} if it is neither live nor rehearsed. */
    public Mono<Broadcast> lockOnAir(Tx tx, UUID id) {
        return lock(tx, id).flatMap(it -> it.onAir() ? Mono.just(it) : Mono.error(NOT_LIVE.problem()));
    }

    private static Mono<Broadcast> known(Tx tx, UUID id, String suffix) {
        return tx.one("SELECT * FROM broadcast WHERE id = $1" + suffix, Broadcasts::read, id)
                .switchIfEmpty(Mono.error(UNKNOWN::problem));
    }

    Mono<Void> add(Tx tx, Broadcast show) {
        var video = show.plan().video();
        return tx.change(
                        INSERT,
                        show.id(),
                        show.shopId(),
                        show.title().ko(),
                        show.title().en(),
                        word(show.state()),
                        word(show.mode()),
                        word(show.audience()),
                        show.partition(),
                        video == null ? null : video.url(),
                        video == null ? null : video.captions(),
                        video == null ? null : video.poster(),
                        show.plan().scheduledAt(),
                        show.plan().displayOffsetMillis(),
                        tx.now())
                .then();
    }

    Mono<Void> save(Tx tx, Broadcast show) {
        var video = show.plan().video();
        return tx.change(
                        SAVE,
                        show.id(),
                        word(show.state()),
                        show.startedAt(),
                        show.endedAt(),
                        show.title().ko(),
                        show.title().en(),
                        video == null ? null : video.url(),
                        video == null ? null : video.captions(),
                        video == null ? null : video.poster(),
                        show.plan().scheduledAt(),
                        show.plan().displayOffsetMillis())
                .then();
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static Broadcast read(Row row) {
        return new Broadcast(
                row.get("id", UUID.class),
                row.get("shop_id", UUID.class),
                new Plan(
                        new Words(row.get("title_ko", String.class), row.get("title_en", String.class)),
                        video(row),
                        row.get("scheduled_at", Instant.class),
                        row.get("display_offset", Integer.class)),
                BroadcastState.valueOf(upper(row, "state")),
                Mode.valueOf(upper(row, "mode")),
                AudienceKind.valueOf(upper(row, "audience")),
                row.get("partition", Integer.class),
                row.get("started_at", Instant.class),
                row.get("ended_at", Instant.class));
    }

    private static @Nullable Video video(Row row) {
        var url = row.get("video_url", String.class);
        return url == null
                ? null
                : new Video(url, row.get("video_captions", String.class), row.get("video_poster", String.class));
    }

    private static String upper(Row row, String column) {
        return row.get(column, String.class).toUpperCase(Locale.ROOT);
    }
}
