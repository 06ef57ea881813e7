package dev.livestall.analytics.letters;

import dev.livestall.analytics.AnalyticsSettings;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** {@code bin/letters}. */
public final class Letters {
    private static final int WRONG_USE = 2;
    private static final Set<String> OPTIONS = Set.of("--reason", "--letters", "--by", "--why");
    private static final String USAGE = """
            bin/letters list                     what could not be used, with the reason
            bin/letters send --by NAME --why TEXT  to the topics that they came from, once each
              --reason START   only those whose reason begins so (unreadable, incomplete, ahead-of-time)
              --letters LIST   only these, as `list` names them, separated by commas
            """;

    private Letters() {}

    public static void main(String[] words) {
        System.exit(run(List.of(words)));
    }

    private static int run(List<String> words) {
        Map<String, String> chosen = new HashMap<>();
        for (int i = 1; i < words.size(); i += 2) {
            if (!OPTIONS.contains(words.get(i)) || i + 1 == words.size()) return wrong();
            chosen.put(words.get(i), words.get(i + 1));
        }
        String kafka = AnalyticsSettings.load(System.getenv()).kafka();
        String ids = chosen.getOrDefault("--letters", "");
        var choice = new Choice(chosen.getOrDefault("--reason", ""), ids.isEmpty() ? Set.of() : Set.of(ids.split(",")));
        switch (words.isEmpty() ? "" : words.get(0)) {
            case "list" ->
                new Letterbox(kafka).read(letter -> {
                    if (letter.isNote() || choice.takes(letter)) System.out.println(letter);
                });
            case "send" -> {
                String by = chosen.getOrDefault("--by", "");
                String why = chosen.getOrDefault("--why", "");
                if (by.isBlank() || why.isBlank()) return wrong();
                new SendingAgain(kafka, Clock.systemUTC())
                        .send(choice, by, why)
                        .forEach((id, fate) -> System.out.println(id + "  " + fate));
            }
            default -> {
                return wrong();
            }
        }
        return 0;
    }

    private static int wrong() {
        System.out.print(USAGE);
        return WRONG_USE;
    }
}
