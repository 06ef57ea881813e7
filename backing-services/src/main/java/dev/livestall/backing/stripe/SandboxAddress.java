package dev.livestall.backing.stripe;

import org.jspecify.annotations.Nullable;

/**
 * Where the sandbox listens, and where buyers find its page.
 *
 * @param host the address to listen on
 * @param port 0 for a free one
 * @param publicUrl base of the hosted page where a proxy stands before it, without a slash at the end; null where none does
 */
public record SandboxAddress(
        String host, int port, @Nullable String publicUrl) {
    private static final String LOOPBACK = "127.0.0.1";

    public static SandboxAddress loopback(int port) {
        return new SandboxAddress(LOOPBACK, port, null);
    }

    public static SandboxAddress behind(String host, int port, String publicUrl) {
        return new SandboxAddress(host, port, publicUrl);
    }

    /** @param port the one that it listens on */
    String pageUrl(int port) {
        return publicUrl == null ? "http://" + host + ":" + port : publicUrl;
    }
}
