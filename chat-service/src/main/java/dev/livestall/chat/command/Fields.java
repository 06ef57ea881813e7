package dev.livestall.chat.command;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the fields of commands may hold; anything else makes it a frame that is not ours ({@code bad-frame}). */
public final class Fields {
    public static final int LINKS = 10;
    private static final int ID_CHARS = 64;
    private static final Pattern UUID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern PRINTABLE = Pattern.compile("[\\x21-\\x7e]+");
    private static final Pattern CONTROL = Pattern.compile(".*[\\p{Cntrl}\\p{Cs}].*", Pattern.DOTALL);

    private Fields() {}

    public static String id(@Nullable String id) {
        if (id == null || id.length() > ID_CHARS || !PRINTABLE.matcher(id).matches()) throw bad("id");
        return id;
    }

    /** What every command about one line has. */
    public static void aboutMessage(@Nullable String id, @Nullable String messageId) {
        id(id);
        uuid("messageId", messageId);
    }

    public static <T> T present(String field, @Nullable T value) {
        if (value == null) throw bad(field);
        return value;
    }

    public static void text(String field, @Nullable String value, int maxChars) {
        if (value == null || value.isEmpty()) throw bad(field);
        optional(field, value, maxChars);
    }

    public static void optional(String field, @Nullable String value, int maxChars) {
        if (value != null
                && (value.length() > maxChars || CONTROL.matcher(value).matches())) throw bad(field);
    }

    public static void uuid(String field, @Nullable String value) {
        if (value == null || !UUID.matcher(value).matches()) throw bad(field);
    }

    public static void optionalUuid(String field, @Nullable String value) {
        if (value != null) uuid(field, value);
    }

    public static void between(String field, int value, int min, int max) {
        if (value < min || value > max) throw bad(field);
    }

    private static IllegalArgumentException bad(String field) {
        return new IllegalArgumentException(field);
    }
}
