package dev.livestall.local.container;

import dev.livestall.local.stack.Secrets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The folder of all secrets, {@code <reader>/<NAME>}. Each reader's folder is mounted into that reader alone. */
final class SecretFiles {
    private final Path root;

    SecretFiles(Path root) {
        this.root = root;
    }

    /** Writes those that are not there; a given one stays. Made ones are remembered in {@code keep}. */
    void makeMissing(Set<Secret> which, Secrets keep) throws IOException {
        for (Secret secret : which) {
            if (!Files.exists(file(secret))) write(file(secret), secret.make(keep));
        }
    }

    static Set<Secret> ours() {
        var ours = EnumSet.allOf(Secret.class);
        ours.removeIf(secret -> !secret.isOurs());
        return ours;
    }

    /** A line for each that is missing or too weak, with what is wished for; empty if all are good. */
    List<String> faults() throws IOException {
        var faults = new ArrayList<String>();
        for (Secret secret : Secret.values()) {
            secret.weakness(Files.exists(file(secret)) ? read(secret) : "")
                    .ifPresent(wish -> faults.add(secret.path() + ": " + wish));
        }
        return faults;
    }

    String read(Secret secret) throws IOException {
        return Files.readString(file(secret)).strip();
    }

    private Path file(Secret secret) {
        return root.resolve(secret.path());
    }

    /** Readable by any user of the container that the folder is mounted into: each has an unprivileged user of its own. */
    private static void write(Path file, String value) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, value);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
    }
}
