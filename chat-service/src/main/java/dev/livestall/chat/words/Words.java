package dev.livestall.chat.words;

import dev.livestall.events.WordRule;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;

/**
 * A list of words that can be found in a text, all in one pass (Aho–Corasick): the time grows with the text, not with the list.
 *
 * <p>Immutable; an edited list is a new one.
 */
final class Words {
    static final Words NONE = new Words(List.of());

    /** Places in one text that are looked at closely. No line that people write comes near; one that is made to is not let in. */
    private static final int MOST_PLACES = 4_000;

    private static final int ROOT = 0;

    private final Transitions next;
    /** For each state the one for the longest end of it that begins a word. */
    private final int[] fallback;
    /** For each state the nearest one on the way back that ends a word, or the root. */
    private final int[] nearestEnd;

    private final List<List<ListedWord>> ending = new ArrayList<>();

    Words(Collection<WordRule> rules) {
        next = new Transitions(
                rules.stream().mapToInt(rule -> 4 * rule.word().length()).sum());
        ending.add(List.of());
        for (WordRule rule : rules) add(ListedWord.of(rule));
        fallback = new int[ending.size()];
        nearestEnd = new int[ending.size()];
        link();
    }

    private void add(ListedWord word) {
        if (word.letters.isEmpty()) return;
        int state = ROOT;
        for (int i = 0; i < word.letters.length(); i++) {
            int known = next.get(state, word.letters.charAt(i));
            if (known < 0) {
                known = ending.size();
                ending.add(List.of());
                next.put(state, word.letters.charAt(i), known);
            }
            state = known;
        }
        List<ListedWord> words = new ArrayList<>(ending.get(state));
        words.add(word);
        ending.set(state, List.copyOf(words));
    }

    private void link() {
        Deque<Integer> breadthFirst = new ArrayDeque<>();
        List<List<Transitions.Step>> steps = next.byState(ending.size());
        breadthFirst.add(ROOT);
        while (!breadthFirst.isEmpty()) {
            int state = breadthFirst.poll();
            for (Transitions.Step step : steps.get(state)) {
                int back = state == ROOT ? ROOT : after(fallback[state], step.letter());
                fallback[step.to()] = back;
                nearestEnd[step.to()] = ending.get(back).isEmpty() ? nearestEnd[back] : back;
                breadthFirst.add(step.to());
            }
        }
    }

    private int after(int state, char letter) {
        int from = state;
        while (true) {
            int to = next.get(from, letter);
            if (to >= 0) return to;
            if (from == ROOT) return ROOT;
            from = fallback[from];
        }
    }

    /**
     * @param found gets every place of the text where a word of the list counts
     * @return false if there were too many places to look at
     */
    boolean find(Folded text, List<Hit> found) {
        int places = 0;
        int state = ROOT;
        for (int i = 0; i < text.size(); i++) {
            state = after(state, text.letter(i));
            for (int end = ending.get(state).isEmpty() ? nearestEnd[state] : state;
                    end != ROOT;
                    end = nearestEnd[end]) {
                places += ending.get(end).size();
                if (places > MOST_PLACES) return false;
                for (ListedWord word : ending.get(end)) {
                    int first = i + 1 - word.letters.length();
                    if (word.counts(text, first)) found.add(new Hit(word.action, text.from(first), text.to(i)));
                }
            }
        }
        return true;
    }
}
