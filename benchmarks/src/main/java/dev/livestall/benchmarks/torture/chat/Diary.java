package dev.livestall.benchmarks.torture.chat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What one client was told, written down as it comes: a line each, with the time of day before it in milliseconds. */
final class Diary implements AutoCloseable {
    private static final String ENDING = ".diary";

    private final Writer writer;

    Diary(Path folder, String who) throws IOException {
        writer = Files.newBufferedWriter(folder.resolve(who + ENDING));
    }

    void write(Seen seen) {
        line(seen.line());
    }

    /** For people who look for a cause; the checker passes over it. */
    void note(String what) {
        line("#\t" + what);
    }

    private void line(String text) {
        try {
            writer.write(System.currentTimeMillis() + "\t" + text + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }

    /** All diaries of a folder, by who wrote them. */
    static Map<String, List<Seen>> readAll(Path folder) throws IOException {
        Map<String, List<Seen>> all = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(name -> name.toString().endsWith(ENDING)).toList()) {
                String name = String.valueOf(file.getFileName());
                all.put(name.substring(0, name.length() - ENDING.length()), read(file));
            }
        }
        return all;
    }

    private static List<Seen> read(Path file) throws IOException {
        List<Seen> seen = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            String text = line.substring(line.indexOf('\t') + 1);
            if (!text.startsWith("#")) seen.add(Seen.parse(text));
        }
        return seen;
    }
}
