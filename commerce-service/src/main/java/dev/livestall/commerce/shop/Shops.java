package dev.livestall.commerce.shop;

import dev.livestall.commerce.tenancy.Tx;
import dev.livestall.events.Money;
import dev.livestall.events.Words;
import io.r2dbc.spi.Row;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The shop of a transaction. */
@Component
public class Shops {
    private static final String SET = """
            UPDATE shop SET seller_line_ko = $1, seller_line_en = $2, seller_details_ko = $3, seller_details_en = $4,
                withdrawal_ko = $5, withdrawal_en = $6, shipping_minor = $7, free_delivery_from_minor = $8
            WHERE id = current_shop()
            """;

    public Mono<Shop> own(Tx tx) {
        return tx.one("SELECT * FROM shop WHERE id = current_shop()", Shops::read);
    }

    /** The same, which stays as it is until the transaction ends: what is said of it can't be overtaken by a change. */
    public Mono<Shop> ownForNow(Tx tx) {
        return tx.one("SELECT * FROM shop WHERE id = current_shop() FOR SHARE", Shops::read);
    }

    /** @param origins as {@link PageOrigin} writes them */
    public Mono<Void> introduce(Tx tx, Words name, List<String> origins) {
        return tx.change(
                        "UPDATE shop SET name_ko = $1, name_en = $2, allowed_origins = $3 WHERE id = current_shop()",
                        name.ko(),
                        name.en(),
                        origins.toArray(String[]::new))
                .then();
    }

    /** For checkouts from now on. */
    public Mono<Void> hold(Tx tx, HoldPolicy policy) {
        return tx.change(
                        "UPDATE shop SET holds_units = $1, hold_seconds = $2 WHERE id = current_shop()",
                        policy.holdsUnits(),
                        policy.holdSeconds())
                .then();
    }

    /** Any shop. As the worker. */
    public Mono<Shop> find(Tx worker, UUID shopId) {
        return worker.one("SELECT * FROM shop WHERE id = $1", Shops::read, shopId);
    }

    /** The currency stays what it is. */
    public Mono<Void> set(Tx tx, Shop.Terms terms) {
        var details = terms.sellerDetails();
        var withdrawal = terms.withdrawal();
        var from = terms.freeFrom();
        return tx.change(
                        SET,
                        terms.sellerLine().ko(),
                        terms.sellerLine().en(),
                        details == null ? null : details.ko(),
                        details == null ? null : details.en(),
                        withdrawal == null ? null : withdrawal.ko(),
                        withdrawal == null ? null : withdrawal.en(),
                        terms.fee().minor(),
                        from == null ? null : from.minor())
                .then();
    }

    private static Shop read(Row row) {
        var currency = row.get("currency", String.class);
        var from = row.get("free_delivery_from_minor", Long.class);
        var terms = new Shop.Terms(
                new Words(row.get("seller_line_ko", String.class), row.get("seller_line_en", String.class)),
                words(row, "seller_details"),
                words(row, "withdrawal"),
                new Money(row.get("shipping_minor", Long.class), currency),
                from == null ? null : new Money(from, currency));
        return new Shop(
                row.get("id", UUID.class),
                new Words(row.get("name_ko", String.class), row.get("name_en", String.class)),
                terms,
                List.of(row.get("allowed_origins", String[].class)),
                new HoldPolicy(row.get("holds_units", Boolean.class), row.get("hold_seconds", Integer.class)));
    }

    private static @Nullable Words words(Row row, String column) {
        var ko = row.get(column + "_ko", String.class);
        return ko == null ? null : new Words(ko, row.get(column + "_en", String.class));
    }
}
