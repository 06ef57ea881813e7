package dev.livestall.edge.pictures;

import java.util.function.Function;

/** What became of a file that was sent as a picture. */
public sealed interface Retouched {
    /** @param bytes a JPEG, or a PNG where the picture is see-through */
    record Done(byte[] bytes, String mediaType, int width, int height) implements Retouched {}

    /** No JPEG, PNG or GIF, whatever it is called, or a broken one. */
    record NotAPicture() implements Retouched {}

    /** More pixels than are decoded. */
    record TooManyPixels(long most) implements Retouched {}

    default <R> R fold(
            Function<Done, R> done, Function<NotAPicture, R> notAPicture, Function<TooManyPixels, R> tooManyPixels) {
        if (this instanceof Done it) return done.apply(it);
        if (this instanceof NotAPicture it) return notAPicture.apply(it);
        return tooManyPixels.apply((TooManyPixels) this);
    }
}
