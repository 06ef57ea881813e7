package dev.livestall.commerce.seed;

import dev.livestall.commerce.catalog.Product;
import dev.livestall.commerce.outbox.Outbox;
import dev.livestall.commerce.seed.Seed.SeedProduct;
import dev.livestall.commerce.seed.Seed.SeedShop;
import dev.livestall.commerce.seed.Seed.SeedStaff;
import dev.livestall.commerce.tenancy.Tx;
import java.nio.file.Path;
import java.util.Locale;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Makes what a seed names and the database lacks. As the worker: the shop may not exist yet. */
@Component
class Planting {
    private static final String SHOP = """
            INSERT INTO shop (id, name_ko, name_en, seller_line_ko, seller_line_en, allowed_origins, shipping_minor, currency)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT (id) DO NOTHING
            """;
    private static final String STAFF = """
            INSERT INTO staff (id, shop_id, email, password_hash, name, role) VALUES ($1, $2, $3, $4, $5, $6)
            ON CONFLICT (id) DO NOTHING
            """;
    private static final String PRODUCT = """
            INSERT INTO product (id, shop_id, position, name_ko, name_en, price_minor, currency)
            VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (id) DO NOTHING
            """;

    private final Outbox outbox;
    private final PasswordEncoder passwords = PasswordEncoderFactories.createDelegatingPasswordEncoder();

    Planting(Outbox outbox) {
        this.outbox = outbox;
    }

    Mono<Void> plant(Tx worker, SeedShop shop, Path folder) {
        return worker.change(
                        SHOP,
                        shop.id(),
                        shop.name().ko(),
                        shop.name().en(),
                        shop.sellerLine().ko(),
                        shop.sellerLine().en(),
                        shop.allowedOrigins().toArray(String[]::new),
                        shop.shippingFee().minor(),
                        shop.shippingFee().currency())
                .thenMany(Flux.fromIterable(shop.staff()))
                .concatMap(staff -> staff(worker, shop, staff))
                .thenMany(Flux.range(0, shop.products().size()))
                .concatMap(at -> product(worker, shop, shop.products().get(at), at, folder))
                .then();
    }

    // Hashing takes a tenth of a second: only for those who are not there yet.
    private Mono<Long> staff(Tx worker, SeedShop shop, SeedStaff staff) {
        return worker.one("SELECT 1 FROM staff WHERE id = $1", row -> 0L, staff.id())
                .switchIfEmpty(Mono.fromCallable(() -> passwords.encode(staff.password()))
                        .subscribeOn(Schedulers.boundedElastic())
                        .flatMap(hash -> worker.change(
                                STAFF,
                                staff.id(),
                                shop.id(),
                                staff.email(),
                                hash,
                                staff.name(),
                                staff.role().name().toLowerCase(Locale.ROOT))));
    }

    private Mono<Void> product(Tx worker, SeedShop shop, SeedProduct seed, int position, Path folder) {
        var product = new Product(seed.id(), shop.id(), position, seed.name(), seed.price());
        return worker.change(
                        PRODUCT,
                        product.id(),
                        shop.id(),
                        position,
                        product.name().ko(),
                        product.name().en(),
                        product.price().minor(),
                        product.price().currency())
                .filter(rows -> rows > 0)
                .flatMap(isNew -> Mono.fromCallable(() -> Picture.read(folder, seed.image()))
                        .subscribeOn(Schedulers.boundedElastic()))
                .flatMap(picture -> worker.change(
                        "INSERT INTO product_image (product_id, shop_id, media_type, bytes) VALUES ($1, $2, $3, $4)",
                        product.id(),
                        shop.id(),
                        picture.mediaType(),
                        picture.bytes()))
                .flatMap(stored -> worker.change(
                        "INSERT INTO stock_unit (product_id, unit, shop_id) SELECT $1, n, $2 FROM generate_series(1, $3) n",
                        product.id(),
                        shop.id(),
                        seed.stock()))
                .flatMap(stocked -> outbox.append(worker, shop.id(), product.entry()));
    }
}
