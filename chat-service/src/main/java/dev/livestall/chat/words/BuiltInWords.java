package dev.livestall.chat.words;

import dev.livestall.events.WordRule;
import dev.livestall.events.WordRule.Action;
import dev.livestall.events.WordRule.Match;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** The words that no shop wants, and the harmless ones that have them inside. */
final class BuiltInWords {
    private static final String RESOURCE = "/moderation/blocked-words.txt";
    private static final String ALLOWED = "=";

    private BuiltInWords() {}

    /** @param more blocked words besides */
    static Words with(Collection<String> more) {
        return new Words(Stream.concat(lines().stream(), more.stream().map(String::strip))
                .filter(word -> !word.isEmpty())
                .map(BuiltInWords::rule)
                .toList());
    }

    private static WordRule rule(String line) {
        return line.startsWith(ALLOWED)
                ? new WordRule(line.substring(1).strip(), Action.ALLOW, null, Match.ANYWHERE)
                : new WordRule(line, Action.BLOCK, null, null);
    }

    private static List<String> lines() {
        try (InputStream words = BuiltInWords.class.getResourceAsStream(RESOURCE)) {
            if (words == null) throw new IllegalStateException("no " + RESOURCE);
            return new String(words.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
