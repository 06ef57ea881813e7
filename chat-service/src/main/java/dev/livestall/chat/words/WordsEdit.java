package dev.livestall.chat.words;

import dev.livestall.edge.problems.CommonProblems;
import dev.livestall.events.WordRule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A list as somebody wants it.
 *
 * @param from the version that they edited; if the list is another one by now, nothing is written. Null to write in any case
 */
record WordsEdit(@Nullable String from, @Nullable List<@Nullable WordRule> words) {
    static final int MOST_WORDS = 10_000;
    /** Characters of all words together: one body of a request, and what a node can hold for many shops. */
    static final int MOST_CHARS = 150_000;

    static final int WORD_CHARS = 64;
    private static final int LANGUAGE_CHARS = 8;
    /** Of the entries that can't be taken this many are named. */
    private static final int NAMED = 100;

    /** @throws dev.livestall.edge.problems.ProblemException with a code for each entry that can't be taken */
    List<WordRule> checked() {
        if (words == null) throw invalid(List.of(error("words", "not-null")));
        if (words.size() > MOST_WORDS) throw invalid(List.of(error("words", "too-many")));
        List<Map<String, Object>> errors = new ArrayList<>();
        List<WordRule> rules = new ArrayList<>(words.size());
        Set<String> seen = new TreeSet<>();
        int chars = 0;
        for (int i = 0; i < words.size() && errors.size() < NAMED; i++) {
            WordRule rule = words.get(i);
            String code = rule == null ? "not-null" : codeOf(rule, seen);
            if (code != null) errors.add(error("words[" + i + "]", code));
            else if (rule != null && rules.add(rule)) chars += rule.word().length();
        }
        if (!errors.isEmpty()) throw invalid(errors);
        if (chars > MOST_CHARS) throw invalid(List.of(error("words", "too-long-together")));
        return rules;
    }

    /** Jackson leaves null what was not sent. */
    @SuppressWarnings("ConstantValue")
    private static @Nullable String codeOf(WordRule rule, Set<String> seen) {
        if (rule.word() == null || rule.word().isBlank()) return "empty";
        if (rule.word().length() > WORD_CHARS) return "too-long";
        if (rule.action() == null) return "no-action";
        if (rule.language() != null && rule.language().length() > LANGUAGE_CHARS) return "bad-language";
        ListedWord listed = ListedWord.of(rule);
        if (listed.letters.isEmpty()) return "no-letters";
        return seen.add(listed.identity()) ? null : "twice";
    }

    private static Map<String, Object> error(String field, String code) {
        Map<String, Object> error = new LinkedHashMap<>();
        error.put("field", field);
        error.put("code", code);
        return error;
    }

    private static RuntimeException invalid(List<Map<String, Object>> errors) {
        return CommonProblems.INVALID.problem().and("errors", errors);
    }
}
