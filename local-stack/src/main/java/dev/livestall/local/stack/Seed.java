package dev.livestall.local.stack;

import dev.livestall.events.EventJson;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.databind.node.ObjectNode;

/** The shop that commerce-service finds at its first start, and the media that chat-service serves. */
public final class Seed {
    public static final String HOST_EMAIL = "host@moonlight.example";

    private Seed() {}

    /**
     * Writes the seed and its pictures into the data folder; answers the seed's file.
     *
     * @param ownPages origins of the shop's own pages, which may have its shows in them
     */
    public static Path write(Path dataFolder, String password, boolean withProducts, String... ownPages)
            throws IOException {
        var folder = Files.createDirectories(dataFolder.resolve("seed"));
        var seed = (ObjectNode) EventJson.MAPPER.readTree(resource("shop.json"));
        for (var shop : seed.path("shops")) {
            for (var staff : shop.path("staff")) ((ObjectNode) staff).put("password", password);
            var origins = ((ObjectNode) shop).putArray("allowedOrigins");
            for (var origin : ownPages) origins.add(origin);
            if (!withProducts) ((ObjectNode) shop).putArray("products");
            for (var product : shop.path("products")) {
                copy(product.path("image").asString(), folder);
            }
        }
        return Files.write(folder.resolve("shop.json"), EventJson.MAPPER.writeValueAsBytes(seed));
    }

    /** Lays out the demo's video; answers its folder. */
    public static Path media(Path dataFolder) throws IOException {
        for (var file : new String[] {"show.mp4", "show.webp", "show.ko.vtt", "show.en.vtt"}) {
            copy("media/" + file, dataFolder);
        }
        return dataFolder.resolve("media");
    }

    private static void copy(String path, Path folder) throws IOException {
        var target = folder.resolve(path);
        Files.createDirectories(target.getParent());
        Files.write(target, resource(path));
    }

    private static byte[] resource(String path) throws IOException {
        try (InputStream in = Seed.class.getResourceAsStream("/demo/" + path)) {
            if (in == null) throw new IOException("no demo resource " + path);
            return in.readAllBytes();
        }
    }
}
