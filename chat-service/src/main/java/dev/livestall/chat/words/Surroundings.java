package dev.livestall.chat.words;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What stands around a word in a text. */
final class Surroundings {
    /** What Korean puts behind a word without a blank. */
    private static final Set<String> PARTICLES = Stream.of(
                    "아", "야", "이", "은", "는", "을", "를", "가", "도", "의", "만", "들", "님", "냐", "네", "다", "요", "이야", "이다",
                    "이네", "같은", "들아", "들이", "들은")
            .map(particle -> Folded.of(particle).letters())
            .collect(Collectors.toUnmodifiableSet());

    private static final int LONGEST =
            PARTICLES.stream().mapToInt(String::length).max().orElseThrow();

    private Surroundings() {}

    static boolean beginAWord(Folded text, int first) {
        byte before = text.before(first);
        return before >= Folded.FILLER || first == 0 && before == Folded.TOGETHER;
    }

    static boolean endAWord(Folded text, int last) {
        StringBuilder rest = new StringBuilder();
        for (int i = last + 1; i < text.size() && text.before(i) == Folded.TOGETHER; i++) {
            rest.append(text.letter(i));
            if (rest.length() > LONGEST) return false;
        }
        return rest.isEmpty() || PARTICLES.contains(rest.toString());
    }

    /** No letter or digit of the same word on either side. */
    static boolean standAlone(Folded text, int first, int last) {
        boolean before = first == 0 || text.before(first) >= Folded.FILLER || !isOfOneWord(text, first - 1, first);
        boolean after =
                last + 1 == text.size() || text.before(last + 1) >= Folded.FILLER || !isOfOneWord(text, last, last + 1);
        return before && after;
    }

    private static boolean isOfOneWord(Folded text, int one, int next) {
        return isLatin(text.letter(one)) == isLatin(text.letter(next));
    }

    static boolean isLatin(char letter) {
        return letter < 0x250 && Character.isLetter(letter);
    }
}
