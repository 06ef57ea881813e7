package dev.livestall.edge.pages;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What pages have in common: {@code {{part:head}}} in a page stands for the text of {@code pages/parts/head.html}. */
record Parts(ClassLoader loader) {

    private static final Pattern PLACE = Pattern.compile("\\{\\{part:([a-z-]+)}}");

    /** @throws IllegalStateException if the page names a part that there is not */
    String putInto(String html) {
        return PLACE.matcher(html).replaceAll(place -> Matcher.quoteReplacement(text(place)));
    }

    private String text(MatchResult place) {
        String path = "pages/parts/" + place.group(1) + ".html";
        try (InputStream part = loader.getResourceAsStream(path)) {
            if (part == null) {
                throw new IllegalStateException("no such part on the class path: " + path);
            }
            return new String(part.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException("can't read " + path, e);
        }
    }
}
