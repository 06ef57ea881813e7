package dev.livestall.commerce.picture;

import dev.livestall.commerce.access.StaffDoor;
import dev.livestall.commerce.catalog.Products;
import dev.livestall.commerce.picture.Pictures.Picture;
import dev.livestall.commerce.tenancy.Tenancy;
import dev.livestall.edge.http.RawBodies;
import dev.livestall.edge.pictures.PictureFiles;
import dev.livestall.edge.pictures.Retouched.Done;
import dev.livestall.edge.problems.CommonProblems;
import dev.livestall.edge.tokens.CheckedToken;
import dev.livestall.events.Role;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
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

@RestController
class PictureApi {
    private final Tenancy tenancy;
    private final StaffDoor door;
    private final Products products;
    private final Pictures pictures;
    private final ChangingPictures changing;
    private final PictureFiles files;
    private final PictureStore store;
    private final RawBodies pictureFile;

    PictureApi(
            Tenancy tenancy,
            StaffDoor door,
            Products products,
            Pictures pictures,
            ChangingPictures changing,
            PictureFiles files,
            PictureStore store,
            RawBodies pictureFile) {
        this.tenancy = tenancy;
        this.door = door;
        this.products = products;
        this.pictures = pictures;
        this.changing = changing;
        this.files = files;
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
        return door.open(token, Role::hosts, (tx, staff) -> products.any(tx, id).thenReturn(staff.shopId()))
                .flatMap(shop -> pictureFile.read(request).flatMap(file -> files.drawn(file)
                        .flatMap(done ->
                                keep(token, ChangingPictures.of(shop, id, PictureFiles.nameOf(file), done), done))))
                .map(PictureAnswer::of);
    }

    private Mono<Picture> keep(CheckedToken token, Picture picture, Done file) {
        return door.open(token, Role::hosts, (tx, staff) -> changing.already(tx, picture))
                .switchIfEmpty(Mono.defer(() -> store.put(picture.name(), file.mediaType(), file.bytes())
                        .then(door.open(token, Role::hosts, (tx, staff) -> changing.add(tx, staff, picture)))));
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
                .flatMap(picture -> store.get(picture.name())
                        .map(bytes -> PictureFiles.answer(id.toString(), picture.mediaType(), bytes)))
                .switchIfEmpty(Mono.error(CommonProblems.NOT_FOUND::problem));
    }
}
