package dev.livestall.local.stack;

import dev.livestall.backing.BackingServices;
import dev.livestall.local.client.Addresses;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** What each process is told by its environment: the same names as on a cluster. */
record Settings(
        Secrets secrets,
        Addresses addresses,
        BackingServices servers,
        StripeSide stripe,
        Path seed,
        Path media,
        Path data) {

    /** Passwords of the database roles, by role. */
    static Map<String, String> databasePasswords(Secrets secrets) {
        var passwords = new HashMap<String, String>();
        for (var role : new String[] {"chat_owner", "chat_app", "commerce_owner", "commerce_app", "commerce_worker"}) {
            passwords.put(role, secrets.password(role));
        }
        return passwords;
    }

    Map<String, String> chat() {
        var settings = common(addresses.chat());
        settings.put("LIVESTALL_POSTGRES", servers.postgres().hostAndPort());
        settings.put("LIVESTALL_CHAT_OWNER_PASSWORD", secrets.password("chat_owner"));
        settings.put("LIVESTALL_CHAT_APP_PASSWORD", secrets.password("chat_app"));
        settings.put("LIVESTALL_CHAT_SIGNING_KEY", secrets.signingKey("chat-signing-key"));
        settings.put("LIVESTALL_MEDIA", media.toString());
        return settings;
    }

    Map<String, String> commerce() {
        var settings = common(addresses.commerce());
        settings.put("LIVESTALL_POSTGRES", servers.postgres().hostAndPort());
        settings.put("LIVESTALL_COMMERCE_OWNER_PASSWORD", secrets.password("commerce_owner"));
        settings.put("LIVESTALL_COMMERCE_APP_PASSWORD", secrets.password("commerce_app"));
        settings.put("LIVESTALL_COMMERCE_WORKER_PASSWORD", secrets.password("commerce_worker"));
        settings.put("LIVESTALL_COMMERCE_SIGNING_KEY", secrets.signingKey("commerce-signing-key"));
        settings.put("LIVESTALL_SEED", seed.toString());
        settings.put("LIVESTALL_PICTURES", data.resolve("pictures").toString());
        settings.putAll(stripe.settings());
        return settings;
    }

    Map<String, String> dashboards() {
        var settings = common(addresses.insights());
        settings.put("LIVESTALL_ELASTICSEARCH", servers.elasticsearch());
        return settings;
    }

    Map<String, String> job() {
        return Map.of(
                "LIVESTALL_KAFKA", servers.kafka(),
                "LIVESTALL_ELASTICSEARCH", servers.elasticsearch(),
                "LIVESTALL_CHECKPOINTS", checkpoints(data).toString());
    }

    static Path checkpoints(Path data) {
        return data.resolve("checkpoints");
    }

    private Map<String, String> common(String own) {
        var settings = new HashMap<String, String>();
        settings.put("LIVESTALL_PORT", String.valueOf(URI.create(own).getPort()));
        settings.put("LIVESTALL_CHAT_URL", addresses.chat());
        settings.put("LIVESTALL_COMMERCE_URL", addresses.commerce());
        settings.put("LIVESTALL_INSIGHTS_URL", addresses.insights());
        settings.put("LIVESTALL_KAFKA", servers.kafka());
        return settings;
    }
}
