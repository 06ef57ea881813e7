package dev.livestall.commerce.profile;

import dev.livestall.commerce.access.StaffDoor;
import dev.livestall.commerce.access.StaffMember;
import dev.livestall.commerce.audit.Audit;
import dev.livestall.commerce.broadcast.RetellingShows;
import dev.livestall.commerce.shop.PageOrigin;
import dev.livestall.commerce.shop.Shop;
import dev.livestall.commerce.shop.Shops;
import dev.livestall.commerce.tenancy.Tx;
import dev.livestall.edge.problems.CommonProblems;
import dev.livestall.edge.tokens.CheckedToken;
import dev.livestall.events.Role;
import dev.livestall.events.Words;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** A shop's name, and the origins of its own pages that may have its shows in them. All staff read them, owners set them as a whole. */
@RestController
@RequestMapping("/api/commerce/shop/profile")
class ProfileApi {
    private static final int MOST_ORIGINS = 20;

    private final StaffDoor door;
    private final Shops shops;
    private final RetellingShows retelling;
    private final Audit audit;

    ProfileApi(StaffDoor door, Shops shops, RetellingShows retelling, Audit audit) {
        this.door = door;
        this.shops = shops;
        this.retelling = retelling;
        this.audit = audit;
    }

    record Name(
            @NotBlank @Size(max = 60) String ko,
            @Size(max = 60) @Nullable String en) {}

    /** @param origins {@code https://host} or {@code https://host:port}; http for this machine's own only */
    record Wanted(
            @Valid @NotNull Name name,
            @NotNull @Size(max = MOST_ORIGINS) List<@NotBlank String> origins) {

        Words words() {
            return new Words(
                    name.ko().strip(),
                    name.en() == null || name.en().isBlank() ? null : name.en().strip());
        }

        /** Each once, as a browser writes it. */
        List<String> written() {
            return origins.stream().map(ProfileApi::written).distinct().toList();
        }
    }

    record Profile(Words name, List<String> origins) {
        static Profile of(Shop shop) {
            return new Profile(shop.name(), shop.allowedOrigins());
        }
    }

    @GetMapping
    Mono<Profile> profile(CheckedToken token) {
        return door.open(token, Role::isStaff, (tx, staff) -> shops.own(tx).map(Profile::of));
    }

    /** Rooms take visitors from the new origins, and none from those left out, as soon as chat-service has heard of it. */
    @PutMapping
    Mono<Profile> set(CheckedToken token, @Valid @RequestBody Wanted body) {
        var origins = body.written();
        return door.open(token, Role.OWNER::equals, (tx, owner) -> shops.own(tx).flatMap(before -> {
            boolean same = before.name().equals(body.words())
                    && before.allowedOrigins().equals(origins);
            return same ? Mono.just(Profile.of(before)) : changed(tx, owner, body.words(), origins);
        }));
    }

    private Mono<Profile> changed(Tx tx, StaffMember owner, Words name, List<String> origins) {
        return shops.introduce(tx, name, origins)
                .then(audit.append(tx, owner.shopId(), owner.id(), "shop.profile", owner.shopId()))
                .then(Mono.defer(() -> shops.own(tx)))
                .flatMap(shop -> retelling.of(tx, shop).thenReturn(Profile.of(shop)));
    }

    private static String written(String typed) {
        var origin = PageOrigin.of(typed);
        if (origin == null) {
            throw CommonProblems.INVALID.problem().with("origins: https://host or https://host:port, without a page");
        }
        return origin;
    }
}
