package dev.livestall.commerce.shop;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The origin of a shop's own pages, written as a browser writes it into the {@code Origin} header. */
public final class PageOrigin {
    /** The longest, in characters. */
    static final int LONGEST = 255;

    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1");

    private PageOrigin() {}

    /**
     * Takes what people copy out of their address line as long as no page is named: a slash at the end, capitals, a usual port, a host in
     * Korean.
     *
     * @return null if it is no origin, or one whose pages anybody on the way could change (http, but for this machine's own)
     */
    public static @Nullable String of(String typed) {
        String text = typed.strip();
        int authority = text.indexOf("://") + 3;
        if (authority < 3 || text.length() > LONGEST) return null;
        try {
            var uri = new URI(text.substring(0, authority) + ascii(text.substring(authority)));
            return uri.getHost() == null || !isBare(uri) ? null : written(uri);
        } catch (URISyntaxException | IllegalArgumentException e) {
            return null;
        }
    }

    private static String ascii(String hostAndRest) {
        int end = 0;
        while (end < hostAndRest.length() && ":/?#".indexOf(hostAndRest.charAt(end)) < 0) end++;
        return IDN.toASCII(hostAndRest.substring(0, end)) + hostAndRest.substring(end);
    }

    private static boolean isBare(URI uri) {
        boolean noPage = uri.getPath().isEmpty() || uri.getPath().equals("/");
        return noPage && uri.getQuery() == null && uri.getFragment() == null && uri.getUserInfo() == null;
    }

    private static @Nullable String written(URI uri) {
        String scheme = uri.getScheme().toLowerCase(Locale.ROOT);
        String host = uri.getHost().toLowerCase(Locale.ROOT);
        boolean secure = scheme.equals("https");
        if (!secure && !(scheme.equals("http") && THIS_MACHINE.contains(host))) return null;
        int port = uri.getPort();
        if (port > 65_535 || port == 0) return null;
        boolean usual = port == -1 || port == (secure ? 443 : 80);
        return scheme + "://" + host + (usual ? "" : ":" + port);
    }
}
