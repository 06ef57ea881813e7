package dev.livestall.chat.archive;

import io.r2dbc.spi.Readable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;

/** Rows of one shop, newest first, a page at a time. */
final class PagedQuery {
    private final String id;
    private final StringBuilder sql;
    private final Map<String, Object> values = new LinkedHashMap<>();

    /**
     * @param select up to the conditions; has columns {@code shop_id} and {@code at}
     * @param id the column that tells rows of one time apart
     */
    PagedQuery(String select, String shopId, String id) {
        this.id = id;
        sql = new StringBuilder(select).append(" WHERE shop_id = :shop");
        values.put("shop", UUID.fromString(shopId));
    }

    PagedQuery where(String condition) {
        sql.append(" AND ").append(condition);
        return this;
    }

    /** @param value null restricts nothing; what is no UUID is nobody's */
    PagedQuery whereId(String column, @Nullable String value) {
        if (value == null) return this;
        values.put(column, UUID.fromString(value));
        return where(column + " = :" + column);
    }

    PagedQuery whereText(String column, @Nullable String value) {
        if (value == null) return this;
        values.put(column, value);
        return where(column + " = :" + column);
    }

    <T> Mono<Page<T>> page(
            DatabaseClient database, PageWanted wanted, Function<Readable, T> row, Function<T, PageKey> key) {
        where("(at, " + id + ") < (:before, :beforeId)");
        sql.append(" ORDER BY at DESC, ").append(id).append(" DESC LIMIT :limit");
        var query = database.sql(sql.toString())
                .bind("before", wanted.before().at())
                .bind("beforeId", UUID.fromString(wanted.before().id()))
                .bind("limit", wanted.limit());
        for (Map.Entry<String, Object> value : values.entrySet()) query = query.bind(value.getKey(), value.getValue());
        return query.map(row).all().collectList().map(rows -> Page.of(rows, wanted.limit(), key));
    }
}
