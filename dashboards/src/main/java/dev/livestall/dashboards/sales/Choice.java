package dev.livestall.dashboards.sales;

import dev.livestall.edge.problems.CommonProblems;
import dev.livestall.edge.problems.ProblemException;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** One of a fixed set of words in a query. */
final class Choice {
    private Choice() {}

    /** @throws ProblemException 400 {@code invalid}, which says the words that there are */
    static <E extends Enum<E>> E of(Class<E> choices, String word) {
        for (E choice : choices.getEnumConstants()) {
            if (name(choice).equals(word)) return choice;
        }
        String all = Arrays.stream(choices.getEnumConstants()).map(Choice::name).collect(Collectors.joining(", "));
        throw new ProblemException(CommonProblems.INVALID).with("one of " + all);
    }

    private static String name(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT);
    }
}
