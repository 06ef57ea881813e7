package dev.livestall.chat.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;

/** Lines that are there to be seen, not to be read: all in capitals, or a row of emoji. */
final class Walls {
    /** Capitals in a line before it can be a wall of them, and which part of its letters with case. */
    private static final int CAPITALS = 25;

    private static final double SHARE = 0.8;
    private static final int EMOJI = 25;
    /** Korean is below. */
    private static final int NO_CASE = 0xd800;

    private Walls() {}

    static boolean is(String text) {
        int capitals = 0;
        int small = 0;
        int emoji = 0;
        for (int i = 0; i < text.length(); ) {
            int point = text.codePointAt(i);
            if (point < NO_CASE && Plain.isKorean((char) point)) {
                i++;
                continue;
            }
            if (Character.isUpperCase(point)) capitals++;
            else if (Character.isLowerCase(point)) small++;
            else if (UCharacter.hasBinaryProperty(point, UProperty.EXTENDED_PICTOGRAPHIC)) emoji++;
            i += Character.charCount(point);
        }
        boolean shouted = capitals >= CAPITALS && capitals >= SHARE * (capitals + small);
        return shouted || emoji > EMOJI && Graphemes.countEmoji(text) > EMOJI;
    }
}
