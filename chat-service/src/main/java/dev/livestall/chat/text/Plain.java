package dev.livestall.chat.text;

/** Most lines are of blanks, Latin letters, digits and Korean alone: nothing in them joins, combines, hides or turns. */
final class Plain {
    private Plain() {}

    static boolean is(String text) {
        for (int i = 0; i < text.length(); i++) if (!is(text.charAt(i))) return false;
        return true;
    }

    static boolean is(char c) {
        return c >= ' ' && c <= '~' || isKorean(c);
    }

    /** Syllables, and letters typed on their own (but the filler among them). */
    static boolean isKorean(char c) {
        return c >= '\uac00' && c <= '\ud7a3' || c >= '\u3131' && c <= '\u3163';
    }
}
