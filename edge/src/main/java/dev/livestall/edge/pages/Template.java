package dev.livestall.edge.pages;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An HTML file with {@code {{head}}} where the page's own JSON goes; its URLs are filled in once. */
final class Template {

    private static final Pattern PLACE = Pattern.compile("\\{\\{([^}]*)}}");
    private static final String ASSET = "asset:";
    private static final String SCRIPT = "script:";

    private final String before;
    private final String after;
    private final boolean bundled;
    private final String preloads;

    /** @param bundles whether scripts come in a few files each, where the build has made them */
    Template(String name, String html, OwnAssets assets, boolean bundles) {
        Matcher places = PLACE.matcher(html);
        StringBuilder out = new StringBuilder(html.length());
        int head = -1;
        boolean bundled = false;
        StringBuilder preloads = new StringBuilder();
        while (places.find()) {
            String place = places.group(1).trim();
            places.appendReplacement(out, "");
            if (place.startsWith(ASSET)) {
                out.append(assets.url(place.substring(ASSET.length()).trim()));
            } else if (place.startsWith(SCRIPT)) {
                String script = place.substring(SCRIPT.length()).trim();
                bundled = bundles && assets.hasBundle(script);
                out.append(bundled ? assets.bundleUrl(script) : assets.url(script));
                if (bundled) {
                    for (String part : assets.bundleParts(script)) {
                        preloads.append("\n<link rel=\"modulepreload\" href=\"")
                                .append(part)
                                .append("\">");
                    }
                }
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
        this.bundled = bundled;
        this.preloads = preloads.toString();
    }

    /** Whether the page's modules come in a few files. */
    boolean isBundled() {
        return bundled;
    }

    /** @param head with the import map, which has to stand before the first link to a module */
    String with(String head) {
        return before + head + preloads + after;
    }
}
