package dev.livestall.chat.archive;

import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Who follows which shop. */
@Component
public class FollowerRows {
    private final Archive archive;
    private final DatabaseClient database;

    FollowerRows(Archive archive, DatabaseClient database) {
        this.archive = archive;
        this.database = database;
    }

    public Mono<Void> add(String shopId, String viewerId) {
        return archive.inShop(
                shopId,
                statement(
                                "INSERT INTO follower (shop_id, viewer_id, at) VALUES (:shop, :viewer, now()) ON CONFLICT DO NOTHING",
                                shopId,
                                viewerId)
                        .then());
    }

    public Mono<Void> remove(String shopId, String viewerId) {
        return archive.inShop(
                shopId,
                statement("DELETE FROM follower WHERE shop_id = :shop AND viewer_id = :viewer", shopId, viewerId)
                        .then());
    }

    public Mono<Boolean> has(String shopId, String viewerId) {
        return archive.inShop(
                shopId,
                statement("SELECT 1 FROM follower WHERE shop_id = :shop AND viewer_id = :viewer", shopId, viewerId)
                        .map(row -> true)
                        .first()
                        .defaultIfEmpty(false));
    }

    private DatabaseClient.GenericExecuteSpec statement(String sql, String shopId, String viewerId) {
        return database.sql(sql).bind("shop", UUID.fromString(shopId)).bind("viewer", UUID.fromString(viewerId));
    }
}
