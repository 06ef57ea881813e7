package dev.livestall.edge.pictures;

import dev.livestall.edge.pictures.Retouched.Done;
import dev.livestall.edge.problems.ProblemType;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** From the file that was sent to the picture that is shown. Problems: {@code not-a-picture}, {@code too-many-pixels} 422. */
public final class PictureFiles {
    private static final ProblemType NOT_A_PICTURE =
            new ProblemType("not-a-picture", 422, "This is no JPEG, PNG or GIF that can be read");
    private static final ProblemType TOO_MANY_PIXELS =
            new ProblemType("too-many-pixels", 422, "The picture has more pixels than are taken");
    /** A picture of 40 million pixels takes 160 MB while it is drawn: two at a time. */
    private static final Scheduler DRAWING = Schedulers.newBoundedElastic(2, 32, "pictures", 30, true);

    private final Retouching retouching;

    /**
     * @param mostPixels of the file
     * @param edge the longer side of the result, at most
     */
    public PictureFiles(long mostPixels, int edge) {
        retouching = new Retouching(mostPixels, edge);
    }

    public Mono<Done> drawn(byte[] file) {
        return Mono.fromCallable(() -> retouching.retouch(file))
                .subscribeOn(DRAWING)
                .flatMap(retouched -> retouched.fold(
                        Mono::just,
                        not -> Mono.error(NOT_A_PICTURE.problem()),
                        pixels -> Mono.error(TOO_MANY_PIXELS.problem().and("max", pixels.most()))));
    }

    /** @return a name that follows from the bytes alone: SHA-256 in hexadecimal */
    public static String nameOf(byte[] file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Public and for ever: pages on other origins show it, and whoever opens it alone gets a picture and nothing that runs. */
    public static ResponseEntity<byte[]> answer(String tag, String mediaType, byte[] bytes) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(mediaType))
                .cacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable())
                .eTag(tag)
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .header("Cross-Origin-Resource-Policy", "cross-origin")
                .body(bytes);
    }
}
