package dev.livestall.chat.harness;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The examples of a text: its fenced blocks that are a request with its answer, or a talk on a socket. */
public final class Examples {
    private static final Pattern FENCE = Pattern.compile("(?ms)^```\n(.*?)^```");
    private static final Pattern STATUS = Pattern.compile("[1-5][0-9]{2}( .*)?");

    private Examples() {}

    /** @param answer status and body as far as they are said, with {@code …} for anything */
    public record Request(String method, String path, Map<String, String> headers, String body, String answer) {}

    public static List<String> of(Path text) throws IOException {
        return FENCE.matcher(Files.readString(text))
                .results()
                .map(block -> block.group(1).strip())
                .toList();
    }

    public static boolean isTalk(String block) {
        return block.startsWith("> ");
    }

    public static Request request(String block) {
        List<String> lines = new ArrayList<>(Arrays.asList(block.split("\n")));
        String[] first = lines.remove(0).split(" ");
        Map<String, String> headers = new java.util.LinkedHashMap<>();
        while (lines.get(0).matches("[A-Z][A-Za-z-]+: .*")) {
            String[] header = lines.remove(0).split(": ", 2);
            headers.put(header[0], header[1]);
        }
        StringBuilder body = new StringBuilder();
        while (!STATUS.matcher(lines.get(0)).matches()) body.append(lines.remove(0));
        return new Request(first[0], first[1], headers, body.toString(), String.join("\n", lines));
    }

    public static boolean fits(String actual, String said) {
        String pattern = Arrays.stream(said.split("…", -1)).map(Pattern::quote).collect(Collectors.joining(".*?"));
        return Pattern.compile(pattern, Pattern.DOTALL).matcher(actual).matches();
    }
}
