package dev.livestall.commerce.seed;

import dev.livestall.commerce.catalog.StoringProducts;
import dev.livestall.commerce.catalog.Wanted;
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

    private final StoringProducts storing;
    private final PasswordEncoder passwords = PasswordEncoderFactories.createDelegatingPasswordEncoder();

    Planting(StoringProducts storing) {
        this.storing = storing;
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
        var wanted = Wanted.plain(seed.id(), seed.name(), seed.price(), seed.stock());
        return worker.one("SELECT 1 FROM product WHERE id = $1", row -> true, seed.id())
                .switchIfEmpty(Mono.fromCallable(() -> Picture.read(folder, seed.image()))
                        .subscribeOn(Schedulers.boundedElastic())
                        .flatMap(picture -> storing.add(worker, shop.id(), wanted, position, null)
                                .then(Mono.defer(() -> worker.change(
                                        "INSERT INTO product_image (product_id, shop_id, media_type, bytes) VALUES ($1, $2, $3, $4)",
                                        seed.id(),
                                        shop.id(),
                                        picture.mediaType(),
                                        picture.bytes())))
                                .thenReturn(true)))
                .then();
    }
}
