package dev.livestall.chat.archive;

import dev.livestall.edge.pictures.Retouched.Done;
import dev.livestall.events.Picture;
import io.r2dbc.spi.Readable;
import java.time.Duration;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The pictures of all shops. */
@Component
public class PictureRows {
    private static final int READERS = 2;
    private static final Duration WITHIN = Duration.ofSeconds(5);

    private final Archive archive;
    private final DatabaseClient database;
    private final Readers readers = new Readers(READERS);

    PictureRows(Archive archive, DatabaseClient database) {
        this.archive = archive;
        this.database = database;
    }

    /** @param mediaType {@code image/jpeg} or {@code image/png} */
    public record Stored(String mediaType, byte[] bytes) {}

    /** The same again changes nothing. @return false if the shop keeps as many as it may */
    public Mono<Boolean> add(String shopId, String id, Done picture, String by, int perShop) {
        Mono<Boolean> room = database.sql("SELECT count(*) < :most OR bool_or(picture_id = :id) AS room FROM picture")
                .bind("most", perShop)
                .bind("id", UUID.fromString(id))
                .map(row -> Columns.is(row, "room"))
                .one();
        Mono<Boolean> written = database.sql("""
                        INSERT INTO picture (picture_id, shop_id, media_type, width, height, bytes, added_by)
                        VALUES (:id, :shop, :type, :width, :height, :bytes, :by) ON CONFLICT DO NOTHING""")
                .bind("id", UUID.fromString(id))
                .bind("shop", UUID.fromString(shopId))
                .bind("type", picture.mediaType())
                .bind("width", picture.width())
                .bind("height", picture.height())
                .bind("bytes", picture.bytes())
                .bind("by", UUID.fromString(by))
                .then()
                .thenReturn(true);
        return archive.inShop(shopId, room.flatMap(is -> is ? written : Mono.just(false)))
                .timeout(WITHIN);
    }

    /** @return empty if the shop has no such picture */
    public Mono<Picture> find(String shopId, String id) {
        return select(shopId, id, "width, height", row -> picture(shopId, id, row));
    }

    public Mono<Stored> bytes(String shopId, String id) {
        return readers.take(select(shopId, id, "media_type, bytes", row -> {
            byte[] bytes = row.get("bytes", byte[].class);
            return new Stored(Columns.text(row, "media_type"), bytes == null ? new byte[0] : bytes);
        }));
    }

    /** Its path at this service. */
    public static Picture picture(String shopId, String id, int width, int height) {
        return new Picture("/api/chat/shops/" + shopId + "/pictures/" + id, width, height);
    }

    private static Picture picture(String shopId, String id, Readable row) {
        Integer width = row.get("width", Integer.class);
        Integer height = row.get("height", Integer.class);
        return picture(shopId, id, width == null ? 0 : width, height == null ? 0 : height);
    }

    private <T> Mono<T> select(
            String shopId, String id, String columns, java.util.function.Function<Readable, T> read) {
        return archive.inShop(
                        shopId,
                        database.sql("SELECT " + columns + " FROM picture WHERE shop_id = :shop AND picture_id = :id")
                                .bind("shop", UUID.fromString(shopId))
                                .bind("id", UUID.fromString(id))
                                .map(read)
                                .one())
                .timeout(WITHIN);
    }
}
