package dev.livestall.benchmarks.load;

import static java.nio.charset.StandardCharsets.UTF_8;

/** What people say, cut to a size: different in each message, so that no check takes it for a copy. */
public final class Filler {
    private static final String[] WORDS = {
        "예뻐요", "색이", "정말", "좋네", "사이즈", "문의", "합니다", "저도", "주문", "했어요", "great", "colour", "today", "배송", "언제"
    };

    private Filler() {}

    /** @return head, words and tail in exactly this many bytes of UTF-8 */
    public static String fill(String head, long number, int bytes, String tail) {
        var text = new StringBuilder(head);
        int left = bytes - head.getBytes(UTF_8).length - tail.length();
        for (long i = number; left > 0; i = i * 31 + 7) {
            String word = WORDS[(int) Math.floorMod(i, WORDS.length)] + ' ';
            int size = word.getBytes(UTF_8).length;
            if (size > left) break;
            text.append(word);
            left -= size;
        }
        // A letter at the end: spaces there would be trimmed.
        text.append("x".repeat(Math.max(0, left)));
        return text.append(tail).toString();
    }
}
