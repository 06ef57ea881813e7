package dev.livestall.chat.text;

import dev.livestall.chat.settings.ChatSettings;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Words that no line may contain, however they are dressed up ({@link Skeleton}).
 *
 * <p>A look-up per position and word length, so the time grows with the text and not with the list.
 */
@Component
class WordList {
    private static final String RESOURCE = "/moderation/blocked-words.txt";

    private final Map<Integer, Set<String>> wordsByLength = new HashMap<>();

    @Autowired
    WordList(ChatSettings settings) {
        this(Stream.concat(builtIn(), settings.blockedWords().stream()));
    }

    WordList(Stream<String> words) {
        words.map(Skeleton::of).filter(word -> !word.isEmpty()).forEach(word -> wordsByLength
                .computeIfAbsent(word.length(), length -> new HashSet<>())
                .add(word));
    }

    boolean blocks(String text) {
        String skeleton = Skeleton.of(text);
        for (int start = 0; start < skeleton.length(); start++) {
            for (var words : wordsByLength.entrySet()) {
                int end = start + words.getKey();
                if (end <= skeleton.length() && words.getValue().contains(skeleton.substring(start, end))) return true;
            }
        }
        return false;
    }

    private static Stream<String> builtIn() {
        try (InputStream words = WordList.class.getResourceAsStream(RESOURCE)) {
            if (words == null) throw new IllegalStateException("no " + RESOURCE);
            return new String(words.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .map(String::strip)
                            .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                            .toList()
                            .stream();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
