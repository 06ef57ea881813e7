package dev.livestall.edge.pages;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Files of browser libraries from Maven, under {@code META-INF/resources/_static/}, read when first asked for and then kept. */
final class Libraries {

    private static final String ROOT = "META-INF/resources/_static/";

    /** Names only: no empty segment, none that begins with a dot. */
    private static final Pattern PATH = Pattern.compile("(?:[\\w@-][\\w@.-]*/)+[\\w@-][\\w@.-]*");

    private static final Pattern VERSION = Pattern.compile("(?:^|/)\\d+\\.\\d+[^/]*/");

    private final ClassLoader loader;
    private final Map<String, Asset> known = new ConcurrentHashMap<>();

    Libraries(ClassLoader loader) {
        this.loader = loader;
    }

    @Nullable
    Asset known(String path) {
        return known.get(path);
    }

    /** Reads from the class path: not for an event loop. */
    @Nullable
    Asset find(String path) {
        AssetType type = AssetType.ofPath(path);
        if (type == null || !PATH.matcher(path).matches()) {
            return null;
        }
        return known.computeIfAbsent(path, p -> read(p, type));
    }

    /** Whether the URL names a version, so that its content never changes. */
    static boolean isVersioned(String path) {
        return VERSION.matcher(path).find();
    }

    private @Nullable Asset read(String path, AssetType type) {
        try (InputStream in = loader.getResourceAsStream(ROOT + path)) {
            return in == null ? null : new Asset(type, in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("can't read " + ROOT + path, e);
        }
    }
}
