package dev.livestall.edge.pages;

import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An HTML file with {@code {{head}}} where the page's own JSON goes; its asset URLs are filled in once. */
final class Template {

    private static final Pattern PLACE = Pattern.compile("\\{\\{([^}]*)}}");
    private static final String ASSET = "asset:";
    private static final String SCRIPT = "script:";

    private final String before;
    private final String after;

    Template(String name, String html, UnaryOperator<String> assetUrl, UnaryOperator<String> scriptUrl) {
        Matcher places = PLACE.matcher(html);
        StringBuilder out = new StringBuilder(html.length());
        int head = -1;
        while (places.find()) {
            String place = places.group(1).trim();
            places.appendReplacement(out, "");
            if (place.startsWith(ASSET)) {
                out.append(assetUrl.apply(place.substring(ASSET.length()).trim()));
            } else if (place.startsWith(SCRIPT)) {
                out.append(scriptUrl.apply(place.substring(SCRIPT.length()).trim()));
            } else if (place.equals("head") && head < 0) {
                head = out.length();
            } else {
                throw new IllegalStateException("page " + name + " has a placeholder that can't be filled: " + place);
            }
        }
        places.appendTail(out);
        if (head < 0) {
            throw new IllegalStateException("page " + name + " has no {{head}}");
        }
        this.before = out.substring(0, head);
        this.after = out.substring(head);
    }

    String with(String head) {
        return before + head + after;
    }
}
