package dev.livestall.edge.pages;

import java.net.URI;

/** The origin of a URL, as a source in the CSP. */
final class Origins {

    private Origins() {}

    static String of(String url) {
        URI uri = URI.create(url);
        if (uri.getScheme() == null || uri.getHost() == null) {
            throw new IllegalArgumentException("not an absolute URL: " + url);
        }
        return uri.getScheme() + "://" + uri.getHost() + (uri.getPort() < 0 ? "" : ":" + uri.getPort());
    }
}
