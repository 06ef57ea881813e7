package dev.livestall.commerce.access;

import java.util.Map;
import org.springframework.stereotype.Component;

/** How people may log in besides by password, for the settings of a page. */
@Component
public class LogInWays {
    private final OidcSettings settings;

    LogInWays(OidcSettings settings) {
        this.settings = settings;
    }

    /** {@code {oidc: name}}, or nothing. */
    public Map<String, Object> forPage() {
        return settings.isOn() ? Map.of("oidc", settings.name()) : Map.of();
    }
}
