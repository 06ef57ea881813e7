package dev.livestall.edge.pages;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Every file of a served kind under {@code assets/} of every jar, read once at start. The first on the class path wins. */
final class OwnAssets {

    private static final String ROOT = "assets/";

    /** Where the build leaves scripts with all their modules in them, or in parts beside them. */
    private static final String BUNDLED = "bundled/";

    /** The build has named a part by what it holds, and others import it by that name. */
    private static final String PART = "/parts/";

    /** A static import of a minified module; one that waits for its moment is {@code import("…")}. */
    private static final Pattern IMPORTED = Pattern.compile("(?:\\bfrom|\\bimport)\\s*\"(\\.[^\"]+)\"");

    /** Larger media belong to a store made for them. */
    private static final int MAX_BYTES = 16 * 1024 * 1024;

    private final Map<String, Asset> byPath = new TreeMap<>();
    private final Map<String, Asset> byHashedPath = new LinkedHashMap<>();

    OwnAssets(ClassLoader loader) {
        PathMatchingResourcePatternResolver resolver = new PathMatchingResourcePatternResolver(loader);
        try {
            for (Resource root : resolver.getResources("classpath*:" + ROOT)) {
                String prefix = root.getURL().toString();
                for (Resource file : resolver.getResources("classpath*:" + ROOT + "**/*.*")) {
                    String url = file.getURL().toString();
                    if (url.startsWith(prefix)) {
                        add(url.substring(prefix.length()), file);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("can't read the assets", e);
        }
        byPath.forEach((path, asset) -> byHashedPath.put(isPart(path) ? path : hashed(path, asset), asset));
    }

    /** @param path {@code components/tokens.css} */
    @Nullable
    Asset plain(String path) {
        return byPath.get(path);
    }

    /** @param path {@code components/tokens.0123456789abcdef.css} */
    @Nullable
    Asset hashed(String path) {
        return byHashedPath.get(path);
    }

    /** The immutable URL of a file. */
    String url(String path) {
        return "/" + ROOT + hashed(path, asset(path));
    }

    private Asset asset(String path) {
        Asset asset = byPath.get(path);
        if (asset == null) {
            throw new IllegalStateException("no such asset on the class path: " + ROOT + path);
        }
        return asset;
    }

    /** Whether the build has put this script and all that it imports into one file. */
    boolean hasBundle(String path) {
        return byPath.containsKey(BUNDLED + path);
    }

    /** The immutable URL of a script's bundle. */
    String bundleUrl(String path) {
        return url(BUNDLED + path);
    }

    /** The URLs of the parts without which a bundle does not begin: the browser need not read it to ask for them. */
    Set<String> bundleParts(String path) {
        Set<String> found = new LinkedHashSet<>();
        collectParts(BUNDLED + path, found);
        return found;
    }

    private void collectParts(String path, Set<String> found) {
        Matcher imported = IMPORTED.matcher(new String(asset(path).bytes, UTF_8));
        while (imported.find()) {
            String part = URI.create(path).resolve(imported.group(1)).toString();
            if (found.add("/" + ROOT + part)) {
                collectParts(part, found);
            }
        }
    }

    /** Those that other modules may name. */
    void eachScript(BiConsumer<String, String> pathAndUrl) {
        byPath.forEach((path, asset) -> {
            if (asset.type == AssetType.JS && !path.startsWith(BUNDLED)) {
                pathAndUrl.accept(path, "/" + ROOT + hashed(path, asset));
            }
        });
    }

    private void add(String path, Resource file) throws IOException {
        AssetType type = AssetType.ofPath(path);
        if (type == null || byPath.containsKey(path)) {
            return;
        }
        try (InputStream in = file.getInputStream()) {
            byte[] bytes = in.readNBytes(MAX_BYTES + 1);
            if (bytes.length > MAX_BYTES) {
                throw new IllegalStateException("larger than " + MAX_BYTES + " bytes: " + ROOT + path);
            }
            byPath.put(path, new Asset(type, bytes));
        }
    }

    private static boolean isPart(String path) {
        return path.startsWith(BUNDLED) && path.contains(PART);
    }

    private static String hashed(String path, Asset asset) {
        int dot = path.lastIndexOf('.');
        return path.substring(0, dot) + "." + asset.hash + path.substring(dot);
    }
}
