package dev.livestall.chat.text;

import dev.livestall.chat.command.Refusal;
import dev.livestall.chat.settings.ChatSettings;
import dev.livestall.chat.text.Verdict.Passed;
import dev.livestall.chat.text.Verdict.Refused;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.regex.Pattern;
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

    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\u3000\\u2028\\u2029\\u0085]+");
    private static final Pattern INVISIBLE = Pattern.compile("[\\s\\p{Cf}\\p{Z}\\u3164\\u115F\\u1160\\uFFA0]*");

    private final ChatSettings.Text limits;

    TextRules(ChatSettings settings) {
        this.limits = settings.text();
    }

    Verdict message(String typed) {
        if (typed.length() > 4 * limits.messageBytes()) return new Refused(Refusal.TOO_LONG);
        if (!isText(typed)) return new Refused(Refusal.BAD_FRAME);
        String text = tidy(typed);
        if (INVISIBLE.matcher(text).matches()) return new Refused(Refusal.EMPTY);
        if (isTooLong(text)) return new Refused(Refusal.TOO_LONG);
        if (hasTooManyMarks(text)) return new Refused(Refusal.BAD_FRAME);
        return new Passed(text);
    }

    private boolean isTooLong(String text) {
        return text.codePointCount(0, text.length()) > limits.messageCodePoints()
                || text.getBytes(StandardCharsets.UTF_8).length > limits.messageBytes()
                || Graphemes.count(text) > limits.messageChars();
    }

    static String tidy(String typed) {
        String text = OVERRIDES.matcher(typed).replaceAll("");
        text = JOINERS.matcher(text).replaceAll("$1");
        text = SPACES.matcher(text).replaceAll(" ");
        return Normalizer.normalize(text, Normalizer.Form.NFC).strip();
    }

    /** No half of a surrogate pair and no control character but white space. */
    static boolean isText(String typed) {
        for (int i = 0; i < typed.length(); i++) {
            char c = typed.charAt(i);
            if (Character.isHighSurrogate(c)
                    && i + 1 < typed.length()
                    && Character.isLowSurrogate(typed.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(c) || Character.isISOControl(c) && c != '\n' && c != '\t' && c != '\r') {
                return false;
            }
        }
        return true;
    }

    static boolean hasTooManyMarks(String text) {
        int marks = 0;
        String decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);
        for (int i = 0; i < decomposed.length(); ) {
            int point = decomposed.codePointAt(i);
            int type = Character.getType(point);
            boolean mark = type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
            marks = mark ? marks + 1 : 0;
            if (marks > MAX_MARKS) return true;
            i += Character.charCount(point);
        }
        return false;
    }
}
