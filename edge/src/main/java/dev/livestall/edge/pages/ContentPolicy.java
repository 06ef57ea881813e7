package dev.livestall.edge.pages;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The Content-Security-Policy of a page. */
final class ContentPolicy {

    private final String script;
    private final Set<String> services = new LinkedHashSet<>();
    private final Set<String> sockets = new LinkedHashSet<>();

    ContentPolicy(String importMapJson, List<String> serviceUrls, String chatUrl) {
        this.script = "'self' " + Sha256.cspSource(importMapJson);
        serviceUrls.forEach(url -> services.add(Origins.of(url)));
        sockets.add(Origins.of(chatUrl).replaceFirst("^http", "ws"));
    }

    /** @param media origins from which this page also plays and loads */
    String header(Collection<String> media) {
        String hosts = join(services, media);
        return String.join(
                "; ",
                "default-src 'none'",
                "script-src " + script,
                "style-src 'self'",
                "font-src 'self'",
                "img-src 'self' data:" + hosts,
                "media-src 'self' blob:" + hosts,
                "connect-src 'self'" + join(services, sockets) + join(List.of(), media),
                "base-uri 'none'",
                "form-action 'self'",
                "frame-ancestors 'none'");
    }

    private static String join(Collection<String> first, Collection<String> second) {
        Set<String> all = new LinkedHashSet<>(first);
        second.forEach(all::add);
        return all.isEmpty() ? "" : " " + String.join(" ", all);
    }
}
