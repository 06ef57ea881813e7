package dev.livestall.edge.http;

import java.net.URI;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The origins that are ours. They are compared whole: scheme, host and port; {@code null} is never one. */
public final class AllowedOrigins {

    private final Set<String> origins;

    /** @param urls base URLs, whose paths don't matter */
    public AllowedOrigins(Collection<String> urls) {
        this.origins = urls.stream().map(AllowedOrigins::origin).collect(Collectors.toUnmodifiableSet());
    }

    /** @param origin the header's value */
    public boolean allows(String origin) {
        return origins.contains(origin);
    }

    /** As a browser writes it: lower case, without the scheme's own port. */
    static String origin(String url) {
        URI uri = URI.create(url);
        String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
        String host = String.valueOf(uri.getHost()).toLowerCase(Locale.ROOT);
        boolean usual = uri.getPort() < 0 || uri.getPort() == (scheme.equals("https") ? 443 : 80);
        return scheme + "://" + host + (usual ? "" : ":" + uri.getPort());
    }
}
