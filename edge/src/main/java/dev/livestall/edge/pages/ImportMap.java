package dev.livestall.edge.pages;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the names in {@code import} statements mean: libraries by every {@code META-INF/importmap.json} on the class path, and our modules
 * as {@code @livestall/<path>}.
 *
 * <p>In our own files a target is another name ({@code "echarts": "echarts/dist/echarts.esm.min.js"}), which keeps versions out of them and
 * sets them above a library's, wherever a jar stands on the class path; one that leads nowhere, because the library isn't there, is left out.
 */
final class ImportMap {

    private static final String FILE = "META-INF/importmap.json";

    private final String json;
    private final String ofLibraries;

    ImportMap(ClassLoader loader, OwnAssets assets, JsonMapper mapper) {
        Map<String, String> named = read(loader, mapper);
        Map<String, String> imports = new TreeMap<>();
        named.forEach((name, target) -> {
            String url = resolve(target, named);
            if (url != null) {
                imports.put(name, url);
            }
        });
        this.ofLibraries = json(imports, mapper);
        assets.eachScript((path, url) -> imports.put("@livestall/" + path, url));
        this.json = json(imports, mapper);
    }

    private static String json(Map<String, String> imports, JsonMapper mapper) {
        return HtmlJson.escape(mapper.writeValueAsString(Map.of("imports", imports)));
    }

    String json() {
        return json;
    }

    /** For a page whose modules are one file: what it may still ask for are libraries. */
    String ofLibraries() {
        return ofLibraries;
    }

    private static Map<String, String> read(ClassLoader loader, JsonMapper mapper) {
        Map<String, String> named = new TreeMap<>();
        try {
            for (URL file : Collections.list(loader.getResources(FILE))) {
                try (InputStream in = file.openStream()) {
                    JsonNode imports = mapper.readTree(in).path("imports");
                    imports.properties()
                            .forEach(e -> named.merge(e.getKey(), e.getValue().asString(), ImportMap::ours));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("can't read " + FILE, e);
        }
        return named;
    }

    private static String ours(String first, String later) {
        return first.startsWith("/") && !later.startsWith("/") ? later : first;
    }

    private static @Nullable String resolve(String target, Map<String, String> named) {
        if (target.startsWith("/")) {
            return target;
        }
        String best = "";
        for (String name : named.keySet()) {
            if (name.endsWith("/") && target.startsWith(name) && name.length() > best.length()) {
                best = name;
            }
        }
        String folder = named.get(best);
        return folder != null && folder.startsWith("/") ? folder + target.substring(best.length()) : null;
    }
}
