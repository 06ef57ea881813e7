package dev.livestall.commerce.picture;

import dev.livestall.commerce.access.StaffDoor;
import dev.livestall.commerce.catalog.Products;
import dev.livestall.commerce.picture.Pictures.Picture;
import dev.livestall.commerce.tenancy.Tenancy;
import dev.livestall.edge.http.RawBodies;
import dev.livestall.edge.problems.CommonProblems;
import dev.livestall.edge.problems.ProblemType;
import dev.livestall.edge.tokens.CheckedToken;
import dev.livestall.events.Role;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

@RestController
class PictureApi {
    private static final ProblemType NOT_A_PICTURE =
            new ProblemType("not-a-picture", 422, "This is no JPEG, PNG or GIF that can be read");
    private static final ProblemType TOO_MANY_PIXELS =
            new ProblemType("too-many-pixels", 422, "The picture has more pixels than are taken");
    /** A picture of 40 million pixels takes 160 MB while it is drawn: two at a time. */
    private static final Scheduler DRAWING = Schedulers.newBoundedElastic(2, 32, "pictures", 30, true);

    private final Tenancy tenancy;
    private final StaffDoor door;
    private final Products products;
    private final Pictures pictures;
    private final ChangingPictures changing;
    private final Retouching retouching;
    private final PictureStore store;
    private final RawBodies pictureFile;

    PictureApi(
            Tenancy tenancy,
            StaffDoor door,
            Products products,
            Pictures pictures,
            ChangingPictures changing,
            Retouching retouching,
            PictureStore store,
            RawBodies pictureFile) {
        this.tenancy = tenancy;
        this.door = door;
        this.products = products;
        this.pictures = pictures;
        this.changing = changing;
        this.retouching = retouching;
        this.store = store;
        this.pictureFile = pictureFile;
    }

    record PictureAnswer(UUID id, String url, int width, int height) {
        static PictureAnswer of(Picture picture) {
            return new PictureAnswer(picture.id(), picture.url(), picture.width(), picture.height());
        }
    }

    /** The body is the file. Whoever may not add it is refused before it is read. */
    @PostMapping(PictureConfiguration.PATH)
    @ResponseStatus(HttpStatus.CREATED)
    Mono<PictureAnswer> add(CheckedToken token, @PathVariable UUID id, ServerHttpRequest request) {
        return door.open(token, Role::hosts, (tx, staff) -> products.any(tx, id))
                .then(Mono.defer(() -> pictureFile.read(request)))
                .flatMap(file -> Mono.fromCallable(() -> retouching.retouch(file))
                        .subscribeOn(DRAWING)
                        .flatMap(retouched -> retouched.fold(
                                done -> door.open(
                                        token,
                                        Role::hosts,
                                        (tx, staff) -> changing.add(tx, staff, id, sha256(file), done)),
                                not -> Mono.error(NOT_A_PICTURE.problem()),
                                pixels -> Mono.error(TOO_MANY_PIXELS.problem().and("max", pixels.most())))))
                .map(PictureAnswer::of);
    }

    private static String sha256(byte[] file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    record WantedOrder(
            @NotNull @Size(max = ChangingPictures.MOST) List<@NotNull UUID> pictureIds) {}

    @PutMapping(PictureConfiguration.PATH)
    Mono<List<PictureAnswer>> order(CheckedToken token, @PathVariable UUID id, @Valid @RequestBody WantedOrder body) {
        return door.open(token, Role::hosts, (tx, staff) -> changing.order(tx, staff, id, body.pictureIds()))
                .map(PictureApi::answers);
    }

    @GetMapping(PictureConfiguration.PATH)
    Mono<List<PictureAnswer>> list(CheckedToken token, @PathVariable UUID id) {
        return door.open(token, Role::isStaff, (tx, staff) -> products.any(tx, id)
                        .thenMany(pictures.of(tx, id))
                        .collectList())
                .map(PictureApi::answers);
    }

    private static List<PictureAnswer> answers(List<Picture> all) {
        return all.stream().map(PictureAnswer::of).toList();
    }

    /** Public: pages of viewers show it. */
    @GetMapping("/api/commerce/pictures/{id}")
    Mono<ResponseEntity<byte[]>> picture(@PathVariable UUID id) {
        return tenancy.atTheDoor(tx -> pictures.find(tx, id))
                .flatMap(picture -> store.get(picture.name()).map(bytes -> ResponseEntity.ok()
                        .contentType(MediaType.parseMediaType(picture.mediaType()))
                        .cacheControl(CacheControl.maxAge(Duration.ofDays(365))
                                .cachePublic()
                                .immutable())
                        .eTag(id.toString())
                        .header("Content-Security-Policy", "default-src 'none'; sandbox")
                        .header("Cross-Origin-Resource-Policy", "cross-origin")
                        .body(bytes)))
                .switchIfEmpty(Mono.error(CommonProblems.NOT_FOUND::problem));
    }
}
