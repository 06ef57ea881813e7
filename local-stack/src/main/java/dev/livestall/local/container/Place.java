package dev.livestall.local.container;

import java.nio.file.Path;
import java.util.Map;

/** Folders inside the containers of this package; an environment variable moves one. */
enum Place {
    /** All secrets, a folder for each reader. */
    SECRETS("LIVESTALL_SECRETS_FOLDER", "/secrets"),
    /** The demo's shop, media and pictures, and what was made for it. */
    STAGE("LIVESTALL_STAGE_FOLDER", "/stage"),
    /** What the Stripe sandbox remembers. */
    SANDBOX("LIVESTALL_SANDBOX_FOLDER", "/sandbox");

    private final String variable;
    private final String usual;

    Place(String variable, String usual) {
        this.variable = variable;
        this.usual = usual;
    }

    Path in(Map<String, String> environment) {
        return Path.of(environment.getOrDefault(variable, usual));
    }
}
