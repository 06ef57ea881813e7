package dev.livestall.commerce.catalog.sheet;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The text of a file whose encoding nobody told. Korean spreadsheets write MS949 (a larger EUC-KR) or UTF-8; bytes of the one
 * are hardly ever right in the other, so what decodes without a fault is it.
 */
final class SheetText {
    private static final Charset MS949 = Charset.forName("x-windows-949");
    private static final char MARK = '\uFEFF';

    private SheetText() {}

    /** Null if it is neither. */
    static @Nullable String of(byte[] file) {
        var text = strictly(file, StandardCharsets.UTF_8);
        if (text == null) text = strictly(file, MS949);
        if (text == null) return null;
        return !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text;
    }

    private static @Nullable String strictly(byte[] file, Charset charset) {
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(file))
                    .toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }
}
