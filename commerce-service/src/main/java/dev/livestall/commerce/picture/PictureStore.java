package dev.livestall.commerce.picture;

import reactor.core.publisher.Mono;

/** Where the bytes of pictures are. Problem {@code pictures-away} where it is another machine that can't be reached. */
interface PictureStore {
    /** Kept when it completes. The same name again has the same bytes. @param name made of letters, digits, dots, dashes and one slash */
    Mono<Void> put(String name, String mediaType, byte[] bytes);

    /** Empty if there is none of that name. */
    Mono<byte[]> get(String name);
}
