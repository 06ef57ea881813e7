package dev.livestall.chat.image;

import dev.livestall.chat.archive.PictureRows;
import dev.livestall.chat.staff.ShopStaff;
import dev.livestall.edge.http.RawBodies;
import dev.livestall.edge.pictures.PictureFiles;
import dev.livestall.edge.problems.CommonProblems;
import dev.livestall.edge.problems.ProblemType;
import dev.livestall.edge.tokens.CheckedToken;
import dev.livestall.events.MessageIds;
import dev.livestall.events.Picture;
import io.swagger.v3.oas.annotations.Operation;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Pictures for lines and emotes. */
@RestController
class ImageApi {
    private static final ProblemType FULL =
            new ProblemType("picture-limit", 422, "The shop keeps as many pictures as it may");

    private final ShopStaff staff;
    private final RawBodies pictureFile;
    private final PictureFiles files;
    private final PictureRows rows;
    private final int perShop;

    ImageApi(ShopStaff staff, RawBodies pictureFile, PictureFiles files, PictureRows rows, ImageSettings settings) {
        this.staff = staff;
        this.pictureFile = pictureFile;
        this.files = files;
        this.rows = rows;
        this.perShop = settings.perShop();
    }

    record Added(String id, String url, int width, int height) {}

    /** The body is the file. Whoever may not add it is refused before it is read. */
    @Operation(summary = "A picture for lines or emotes, of moderators; the same file again is the same picture")
    @PostMapping(ImageConfiguration.PATH)
    @ResponseStatus(HttpStatus.CREATED)
    Mono<Added> add(@PathVariable String shopId, CheckedToken token, ServerHttpRequest request) {
        String by = staff.moderator(shopId, token).id();
        return pictureFile.read(request).flatMap(file -> files.drawn(file).flatMap(done -> {
            String id = MessageIds.nameBased(shopId + '\n' + PictureFiles.nameOf(file))
                    .toString();
            Picture picture = PictureRows.picture(shopId, id, done.width(), done.height());
            return rows.add(shopId, id, done, by, perShop).map(added -> {
                if (!added) throw FULL.problem().and("max", perShop);
                return new Added(id, picture.url(), picture.width(), picture.height());
            });
        }));
    }

    /** Public: everyone in the room sees it. */
    @Operation(summary = "A picture of a shop's lines or emotes; public, never changes")
    @GetMapping(ImageConfiguration.PATH + "/{id}")
    Mono<ResponseEntity<byte[]>> picture(@PathVariable String shopId, @PathVariable String id) {
        return rows.bytes(ShopStaff.id(shopId), ShopStaff.id(id))
                .map(stored -> PictureFiles.answer(id, stored.mediaType(), stored.bytes()))
                .switchIfEmpty(Mono.error(CommonProblems.NOT_FOUND::problem));
    }
}
