package dev.livestall.local.container;

import java.util.Locale;
import java.util.Map;

/** What the containers are for: {@code LIVESTALL_MODE}. */
enum Mode {
    /** Secrets, a shop and a sandbox make themselves. */
    DEMO,
    /** Nothing is made: what is not given is a reason not to start. */
    PRODUCTION;

    /** @throws IllegalArgumentException if it is neither, so that a typing error never becomes a demo */
    static Mode of(Map<String, String> environment) {
        String mode = environment.getOrDefault("LIVESTALL_MODE", "demo").strip();
        return switch (mode.toLowerCase(Locale.ROOT)) {
            case "demo" -> DEMO;
            case "production" -> PRODUCTION;
            default -> throw new IllegalArgumentException("LIVESTALL_MODE is demo or production, not " + mode + ".");
        };
    }
}
