package dev.livestall.edge.outward;

import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where a server that a shop names may be: outside, by name and over TLS. Never inside our own network, however the address is written: a name is checked
 * again each time that it has been looked up, by {@link #isOutside}.
 */
public final class OutsideAddresses {
    private static final int URL_CHARS = 500;
    private static final Set<String> HERE = Set.of("localhost", "127.0.0.1", "[::1]");

    private final boolean loopback;

    /** @param loopback whether this machine is allowed too, for local runs */
    public OutsideAddresses(boolean loopback) {
        this.loopback = loopback;
    }

    /** Whether the setting allows it at all; nothing is looked up. */
    public boolean isAllowed(@Nullable String url) {
        if (url == null || url.length() > URL_CHARS) return false;
        try {
            URI uri = new URI(url);
            String host = uri.getHost();
            if (host == null || uri.getRawUserInfo() != null || uri.getRawFragment() != null) return false;
            boolean http = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
            if (loopback && http && HERE.contains(host)) return true;
            return "https".equals(uri.getScheme()) && isName(host);
        } catch (URISyntaxException e) {
            return false;
        }
    }

    /** A name, with a dot and an ending of letters: no address in dotted, decimal, octal, hexadecimal or IPv6 form. */
    private static boolean isName(String host) {
        int dot = host.lastIndexOf('.');
        return dot > 0
                && dot + 1 < host.length()
                && host.substring(dot + 1).chars().allMatch(c -> Character.isLetter(c) || c == '-');
    }

    /** Whether this may be connected to: an address of the public internet (or this machine, where the setting says so). */
    public boolean isOutside(InetAddress address) {
        if (address.isLoopbackAddress()) return loopback;
        if (address.isAnyLocalAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) return false;
        byte[] bytes = address.getAddress();
        return bytes.length == 4 ? isPublic4(bytes[0] & 0xff, bytes[1] & 0xff, bytes[2] & 0xff) : isPublic6(bytes);
    }

    private static boolean isPublic4(int a, int b, int c) {
        boolean shared = a == 100 && b >= 64 && b <= 127;
        boolean special = a == 192 && b == 0 && (c == 0 || c == 2) || a == 198 && (b == 18 || b == 19);
        boolean documentation = a == 198 && b == 51 && c == 100 || a == 203 && b == 0 && c == 113;
        return a != 0 && a < 240 && !shared && !special && !documentation;
    }

    /** Global unicast alone, and of it none that carries an IPv4 address inside (6to4, Teredo). Java unwraps {@code ::ffff:}. */
    private static boolean isPublic6(byte[] bytes) {
        boolean global = (bytes[0] & 0xe0) == 0x20;
        boolean sixToFour = bytes[0] == 0x20 && bytes[1] == 0x02;
        boolean teredo = bytes[0] == 0x20 && bytes[1] == 0x01 && bytes[2] == 0 && bytes[3] == 0;
        return global && !sixToFour && !teredo;
    }
}
