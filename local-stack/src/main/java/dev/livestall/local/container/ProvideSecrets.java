package dev.livestall.local.container;

import dev.livestall.local.stack.Secrets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;

/**
 * The first container to run: in the demo it makes the secrets, in production it looks whether all are given, and ends with 1 if not.
 * With the argument {@code make} it makes all that are ours, for an operator who has none yet.
 */
public final class ProvideSecrets {
    private final SecretFiles files;
    private final Path memory;

    ProvideSecrets(Path root, Path memory) {
        this.files = new SecretFiles(root);
        this.memory = memory;
    }

    public static void main(String[] arguments) throws IOException {
        var environment = System.getenv();
        var provide = new ProvideSecrets(Place.SECRETS.in(environment), Place.STAGE.in(environment));
        var faults = List.of(arguments).contains("make") ? provide.make() : provide.run(environment);
        if (faults.isEmpty()) return;
        System.err.println("Not started. These have to be given (docs/operations/install.md):");
        faults.forEach(fault -> System.err.println("  " + fault));
        System.exit(1);
    }

    /** What is not good enough to start with. */
    List<String> run(Map<String, String> environment) throws IOException {
        return switch (Mode.of(environment)) {
            case DEMO -> {
                files.makeMissing(EnumSet.allOf(Secret.class), remembered());
                yield files.faults();
            }
            case PRODUCTION -> {
                var faults = files.faults();
                String url = environment.getOrDefault("LIVESTALL_PUBLIC_URL", "");
                if (!url.startsWith("https://")) faults.add("LIVESTALL_PUBLIC_URL: an https address");
                yield faults;
            }
        };
    }

    private List<String> make() throws IOException {
        files.makeMissing(SecretFiles.ours(), remembered());
        return List.of();
    }

    private Secrets remembered() throws IOException {
        return Secrets.in(Files.createDirectories(memory));
    }
}
