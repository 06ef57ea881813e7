package dev.livestall.chat.archive;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The names under which people of a shop spoke last, so that moderators read names and not ids. Whoever was erased has none. */
@Component
public class SpokenNames {
    /** All that one page names. */
    private static final int MOST = 1_000;

    private static final int READERS = 2;

    private static final String SELECT = """
            SELECT person.id, (
              SELECT COALESCE(m.event, m.hidden_event)::jsonb #>> '{author,nickname}' FROM message m
              WHERE m.shop_id = :shop AND m.viewer_id = person.id AND COALESCE(m.event, m.hidden_event) IS NOT NULL
              ORDER BY m.at DESC LIMIT 1
            ) AS nickname FROM unnest(CAST(:people AS uuid[])) AS person (id)""";

    private final Archive archive;
    private final DatabaseClient database;
    private final Readers readers = new Readers(READERS);

    SpokenNames(Archive archive, DatabaseClient database) {
        this.archive = archive;
        this.database = database;
    }

    private record Known(String id, @Nullable String nickname) {}

    /** @param people ids; the nulls among them are passed over */
    public Mono<Map<String, String>> of(String shopId, Collection<? extends @Nullable String> people) {
        UUID[] ids = people.stream()
                .flatMap(Stream::ofNullable)
                .distinct()
                .limit(MOST)
                .map(UUID::fromString)
                .toArray(UUID[]::new);
        if (ids.length == 0) return Mono.just(Map.of());
        Mono<List<Known>> known = database.sql(SELECT)
                .bind("shop", UUID.fromString(shopId))
                .bind("people", ids)
                .map(row -> new Known(Columns.id(row, "id"), Columns.textOrNull(row, "nickname")))
                .all()
                .collectList();
        return readers.take(archive.inShop(shopId, known)).map(SpokenNames::named);
    }

    private static Map<String, String> named(List<Known> known) {
        return known.stream()
                .flatMap(
                        one -> one.nickname() == null ? Stream.empty() : Stream.of(Map.entry(one.id(), one.nickname())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** @param people whom an entry of the page is about */
    public <T> Mono<NamedPage<T>> named(String shopId, Page<T> page, Function<T, Stream<@Nullable String>> people) {
        List<@Nullable String> ids = page.entries().stream().flatMap(people).toList();
        return of(shopId, ids).map(names -> new NamedPage<>(page.entries(), page.before(), names));
    }
}
