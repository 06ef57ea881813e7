package dev.livestall.chat.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import dev.livestall.chat.command.Refusal;
import dev.livestall.chat.settings.ChatSettings;
import dev.livestall.chat.text.Verdict.Passed;
import dev.livestall.chat.text.Verdict.Refused;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * What a text has to be before its words are read: real characters, not too many, not too much stacked on one.
 *
 * <p>It leaves in NFC, without bidirectional overrides and chains of joiners, on one line, without spaces around.
 */
@Component
class TextRules {
    /** Combining marks on one base character; more are no language. */
    private static final int MAX_MARKS = 8;

    /** Characters that turn the direction of what follows, and do so beyond the line they stand in. */
    private static final Pattern OVERRIDES = Pattern.compile("[\\u202A-\\u202E\\u2066-\\u2069\\u200E\\u200F\\u061C]");

    /** One joiner joins an emoji family; two in a row join nothing. */
    private static final Pattern JOINERS =
            Pattern.compile("([\\u200B-\\u200D\\u2060\\uFEFF])[\\u200B-\\u200D\\u2060\\uFEFF]+");

    private static final Pattern BLANKS = Pattern.compile("  +");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\u3000\\u2028\\u2029\\u0085]+");
    /** Looks like a blank, but is none. */
    private static final int BLANK_BRAILLE = 0x2800;

    private final ChatSettings.Text limits;

    @Autowired
    TextRules(ChatSettings settings) {
        this(settings.text());
    }

    TextRules(ChatSettings.Text limits) {
        this.limits = limits;
    }

    Verdict message(String typed) {
        if (typed.length() > limits.messageBytes()) return new Refused(Refusal.TOO_LONG);
        if (!isText(typed)) return new Refused(Refusal.BAD_FRAME);
        String text = tidy(typed);
        if (showsNothing(text)) return new Refused(Refusal.EMPTY);
        if (isTooLong(text)) return new Refused(Refusal.TOO_LONG);
        if (hasTooManyMarks(text)) return new Refused(Refusal.BAD_FRAME);
        return new Passed(text);
    }

    /** Blanks, marks without anything below them, and characters that are there to be ignored. */
    private static boolean showsNothing(String text) {
        return text.codePoints()
                .allMatch(point -> UCharacter.isUWhiteSpace(point)
                        || UCharacter.hasBinaryProperty(point, UProperty.DEFAULT_IGNORABLE_CODE_POINT)
                        || UCharacter.getType(point) == UCharacter.FORMAT
                        || isMark(point)
                        || point == BLANK_BRAILLE);
    }

    private boolean isTooLong(String text) {
        int points = text.codePointCount(0, text.length());
        return points > limits.messageCodePoints()
                || text.getBytes(StandardCharsets.UTF_8).length > limits.messageBytes()
                // A character has at least one code point, so most lines need not be cut into characters.
                || points > limits.messageChars() && Graphemes.count(text) > limits.messageChars();
    }

    static String tidy(String typed) {
        if (Plain.is(typed)) return BLANKS.matcher(typed.strip()).replaceAll(" ");
        String text = OVERRIDES.matcher(typed).replaceAll("");
        text = JOINERS.matcher(text).replaceAll("$1");
        text = SPACES.matcher(text).replaceAll(" ");
        return Normalizer.normalize(text, Normalizer.Form.NFC).strip();
    }

    /** No half of a surrogate pair, nothing that Unicode says is no character, and no control character but white space. */
    static boolean isText(String typed) {
        return Plain.is(typed)
                || typed.codePoints()
                        .noneMatch(point -> point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE
                                || UCharacter.hasBinaryProperty(point, UProperty.NONCHARACTER_CODE_POINT)
                                || Character.isISOControl(point) && point != '\n' && point != '\t' && point != '\r');
    }

    static boolean hasTooManyMarks(String text) {
        // What is taken apart has too many marks only if some stand there by themselves: composed characters have three
        // at most.
        if (text.codePoints().noneMatch(TextRules::isMark)) return false;
        int marks = 0;
        String decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);
        for (int i = 0; i < decomposed.length(); ) {
            int point = decomposed.codePointAt(i);
            marks = isMark(point) ? marks + 1 : 0;
            if (marks > MAX_MARKS) return true;
            i += Character.charCount(point);
        }
        return false;
    }

    private static boolean isMark(int point) {
        int type = UCharacter.getType(point);
        return type == UCharacter.NON_SPACING_MARK || type == UCharacter.ENCLOSING_MARK;
    }
}
