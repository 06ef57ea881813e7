package dev.livestall.commerce.access;

import dev.livestall.commerce.CommerceSettings;
import java.util.Map;
import org.springframework.stereotype.Component;

/** How people may come in besides by password, for the settings of a page. */
@Component
public class LogInWays {
    private final OidcSettings oidc;
    private final boolean signUp;

    LogInWays(OidcSettings oidc, CommerceSettings settings) {
        this.oidc = oidc;
        this.signUp = settings.access().signUp();
    }

    /** {@code {signUp: whether new shops are taken}}, and {@code oidc: name} if there is an identity provider. */
    public Map<String, Object> forPage() {
        return oidc.isOn() ? Map.of("signUp", signUp, "oidc", oidc.name()) : Map.of("signUp", signUp);
    }
}
