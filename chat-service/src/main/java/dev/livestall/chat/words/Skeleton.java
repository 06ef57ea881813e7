package dev.livestall.chat.words;

/** The form in which texts are compared: two texts with the same skeleton look or read the same. */
public final class Skeleton {
    private Skeleton() {}

    /** Letters and digits alone, folded; repeats are there once. */
    public static String of(String text) {
        return Folded.of(text).letters();
    }

    /** Also with digits and signs read as the Latin letters that they stand for: {@code adm1n}. */
    public static String undisguised(String text) {
        return Folded.disguised(text).letters();
    }
}
