package dev.livestall.backing.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where the build laid out the servers: the folder that system property {@code livestall.servers} names, else {@code
 * backing-services/servers/target/servers} in the working directory, or where this class was loaded from, or in any folder above one of them.
 */
public final class Distributions {
    private static final Path BUILT = Path.of("backing-services", "servers", "target", "servers");

    private final Path folder;

    Distributions(Path folder) {
        this.folder = folder;
    }

    /** @throws ServerDidNotStart if the build has not laid them out */
    public static Distributions find() {
        String named = System.getProperty("livestall.servers");
        if (named != null) {
            return new Distributions(Path.of(named).toAbsolutePath());
        }
        for (Path start : Stream.of(Path.of("").toAbsolutePath(), loadedFrom())
                .flatMap(Stream::ofNullable)
                .toList()) {
            for (Path at = start; at != null; at = at.getParent()) {
                if (Files.isDirectory(at.resolve(BUILT))) {
                    return new Distributions(at.resolve(BUILT));
                }
            }
        }
        throw new ServerDidNotStart(
                "The servers are not there yet: run `mvn -pl backing-services/servers process-resources`"
                        + " in the project, or name their folder by -Dlivestall.servers.");
    }

    /** The one folder of that server, such as {@code kafka-4.4.0}. */
    Path of(String server) {
        try (Stream<Path> all = Files.list(folder)) {
            List<Path> found = all.filter(path -> path.getFileName().toString().startsWith(server + "-"))
                    .filter(Files::isDirectory)
                    .toList();
            if (found.size() != 1) {
                throw new ServerDidNotStart(
                        "Expected one folder %s-<version> in %s but found %s: run `mvn -pl backing-services/servers clean process-resources`."
                                .formatted(server, folder, found));
            }
            return found.get(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable Path loadedFrom() {
        CodeSource source = Distributions.class.getProtectionDomain().getCodeSource();
        try {
            return source == null ? null : Path.of(source.getLocation().toURI());
        } catch (URISyntaxException | IllegalArgumentException | java.nio.file.FileSystemNotFoundException e) {
            return null; // inside another archive: the working directory has to do
        }
    }
}
