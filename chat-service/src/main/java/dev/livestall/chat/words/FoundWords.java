package dev.livestall.chat.words;

import dev.livestall.events.WordRule.Action;
import java.util.ArrayList;
import java.util.List;

/** Which listed words a text has, those left out that stand inside an allowed one. */
public final class FoundWords {
    private final String text;
    private final List<Hit> hits;
    private final boolean tooMany;

    private FoundWords(String text, List<Hit> hits, boolean tooMany) {
        this.text = text;
        this.hits = hits;
        this.tooMany = tooMany;
    }

    static FoundWords in(String text, List<Words> lists) {
        List<Hit> found = new ArrayList<>();
        boolean all = collect(Folded.of(text), lists, found);
        if (all && Disguise.isPossibleIn(text)) all = collect(Folded.disguised(text), lists, found);
        List<Hit> allowed =
                found.stream().filter(hit -> hit.action() == Action.ALLOW).toList();
        found.removeIf(hit -> hit.action() == Action.ALLOW || allowed.stream().anyMatch(hit::isWithin));
        return new FoundWords(text, found, !all);
    }

    private static boolean collect(Folded text, List<Words> lists, List<Hit> found) {
        for (Words words : lists) if (!words.find(text, found)) return false;
        return true;
    }

    public boolean blocks() {
        return tooMany || has(Action.BLOCK);
    }

    public boolean holds() {
        return has(Action.HOLD);
    }

    public boolean masks() {
        return has(Action.MASK);
    }

    private boolean has(Action action) {
        return hits.stream().anyMatch(hit -> hit.action() == action);
    }

    /** The text with a star for each character of the words to be masked; blanks stay. */
    public String masked() {
        StringBuilder masked = new StringBuilder(text.length());
        boolean[] hidden = new boolean[text.length()];
        for (Hit hit : hits) {
            if (hit.action() == Action.MASK) for (int i = hit.from(); i < hit.to(); i++) hidden[i] = true;
        }
        for (int i = 0; i < text.length(); ) {
            int point = text.codePointAt(i);
            if (hidden[i] && !Character.isWhitespace(point)) masked.append('*');
            else masked.appendCodePoint(point);
            i += Character.charCount(point);
        }
        return masked.toString();
    }
}
