package dev.livestall.edge.pages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a class path has to show, read together so that its parts fit each other. A page that names a missing asset is a fault.
 *
 * @param pages by their name without {@code .html}
 */
record Site(OwnAssets assets, ImportMap imports, Map<String, Template> pages) {

    /** @param bundled whether pages take their scripts in the few files that the build has made, or module by module */
    static Site read(ClassLoader loader, JsonMapper json, boolean bundled) {
        OwnAssets assets = new OwnAssets(loader);
        return new Site(assets, new ImportMap(loader, assets, json), pages(loader, assets, bundled));
    }

    Template page(String name) {
        Template found = pages.get(name);
        if (found == null) {
            throw new IllegalStateException("no such page on the class path: pages/" + name + ".html");
        }
        return found;
    }

    /** JSON that can stand in HTML. */
    String importMap(Template page) {
        return page.isBundled() ? imports.ofLibraries() : imports.json();
    }

    private static Map<String, Template> pages(ClassLoader loader, OwnAssets assets, boolean bundled) {
        Parts parts = new Parts(loader);
        Map<String, Template> pages = new HashMap<>();
        try {
            for (Resource page :
                    new PathMatchingResourcePatternResolver(loader).getResources("classpath*:pages/*.html")) {
                String name = Objects.requireNonNull(page.getFilename()).replaceFirst("\\.html$", "");
                String html = parts.putInto(page.getContentAsString(StandardCharsets.UTF_8));
                pages.putIfAbsent(name, new Template(name, html, assets, bundled));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("can't read the pages", e);
        }
        return Map.copyOf(pages);
    }
}
