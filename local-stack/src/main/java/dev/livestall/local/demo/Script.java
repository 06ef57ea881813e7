package dev.livestall.local.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A show as a list of cues, read from a text file whose head explains its form. */
record Script(List<Cue> cues) {

    /**
     * One line of the script.
     *
     * @param second when, in seconds from the start of the script
     * @param host by the host, or by the next simulated viewer
     * @param verb what is done
     * @param rest with what
     */
    record Cue(int second, boolean host, String verb, String rest) {
        /** The n-th word behind the verb, as a number. */
        int number(int n) {
            return Integer.parseInt(rest.split(" ")[n]);
        }

        /** What stands behind the first word. */
        String tail() {
            return rest.substring(rest.indexOf(' ') + 1);
        }
    }

    static Script read(String resource) {
        try (var in = Script.class.getResourceAsStream("/demo/" + resource)) {
            if (in == null) throw new IllegalArgumentException("no script " + resource);
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Script parse(String text) {
        return new Script(text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .map(Script::cue)
                .toList());
    }

    private static Cue cue(String line) {
        String[] parts = line.split("\\|", 3);
        if (parts.length != 3) throw new IllegalArgumentException("not seconds | who | what: " + line);
        String what = parts[2].strip();
        int space = what.indexOf(' ');
        return new Cue(
                Integer.parseInt(parts[0].strip()),
                parts[1].strip().equals("host"),
                space < 0 ? what : what.substring(0, space),
                space < 0 ? "" : what.substring(space + 1));
    }
}
