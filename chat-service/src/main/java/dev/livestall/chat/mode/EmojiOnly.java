package dev.livestall.chat.mode;

import java.util.regex.Pattern;

/** Whether a line is made of emoji and of emotes such as {@code :moon:}, and of nothing else. */
final class EmojiOnly {
    private static final Pattern EMOTES = Pattern.compile(":[a-z0-9_]{1,32}:");
    private static final int VARIATION = 0xfe0f;
    private static final int JOINER = 0x200d;
    private static final int KEYCAP = 0x20e3;

    private EmojiOnly() {}

    static boolean holds(String text) {
        String rest = EMOTES.matcher(text).replaceAll("");
        return rest.codePoints().allMatch(EmojiOnly::isPart) && !isDigitsAlone(rest);
    }

    private static boolean isPart(int point) {
        return point >= 0x1f000 && point <= 0x1faff
                || point >= 0xe0020 && point <= 0xe007f
                || point == VARIATION
                || point == JOINER
                || point == KEYCAP
                || point == 0x203c
                || point == 0x2049
                || Character.getType(point) == Character.OTHER_SYMBOL
                || isKeyOfKeycap(point)
                || Character.isWhitespace(point);
    }

    /** {@code 1️⃣} begins with a plain digit. */
    private static boolean isKeyOfKeycap(int point) {
        return point >= '0' && point <= '9' || point == '#' || point == '*';
    }

    private static boolean isDigitsAlone(String text) {
        long keys = text.codePoints().filter(EmojiOnly::isKeyOfKeycap).count();
        long caps = text.codePoints().filter(point -> point == KEYCAP).count();
        return keys != caps;
    }
}
