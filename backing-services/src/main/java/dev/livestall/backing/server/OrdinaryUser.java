package dev.livestall.backing.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * How a server that refuses root is run: by an ordinary user as it is; by root inside a user namespace, where root's files belong to an
 * ordinary user; where namespaces are forbidden as the user nobody, who is given the server's folder.
 */
final class OrdinaryUser {
    private static final List<String> NAMESPACE = List.of("unshare", "--map-user=1000", "--map-group=1000");
    private static final String NOBODY = "65534";
    private static final List<String> AS_NOBODY =
            List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups");

    private OrdinaryUser() {}

    /**
     * The command that runs the given one as an ordinary user.
     *
     * @param folder the one that it writes to
     * @throws ServerDidNotStart if we are root and the machine has no way down
     */
    static List<String> run(List<String> command, Path folder) {
        if (!isRoot()) {
            return command;
        }
        if (works(NAMESPACE)) {
            return join(NAMESPACE, command);
        }
        if (works(AS_NOBODY)) {
            give(folder);
            requireAccess("-x", command.get(0));
            requireAccess("-w", folder.toString());
            return join(AS_NOBODY, command);
        }
        throw new ServerDidNotStart(
                "PostgreSQL and Elasticsearch refuse to run as root, and neither `unshare --map-user=1000`"
                        + " nor `setpriv` works here: please start as an ordinary user.");
    }

    private static void give(Path folder) {
        works(List.of("chown", "-R", NOBODY + ":" + NOBODY, folder.toString()), List.of());
        // Only the way through, not the right to look into it.
        works(List.of("chmod", "o+x", String.valueOf(folder.getParent())), List.of());
    }

    private static void requireAccess(String kind, String path) {
        if (!works(AS_NOBODY, List.of("test", kind, path))) {
            throw new ServerDidNotStart(
                    "PostgreSQL and Elasticsearch refuse to run as root, and the user nobody can't reach " + path
                            + ": please start as an ordinary user.");
        }
    }

    private static boolean isRoot() {
        try {
            Path self = Path.of("/proc/self");
            if (Files.exists(self)) {
                return Integer.valueOf(0).equals(Files.getAttribute(self, "unix:uid"));
            }
        } catch (IOException | UnsupportedOperationException e) {
            // no /proc: macOS
        }
        return "root".equals(System.getProperty("user.name"));
    }

    private static boolean works(List<String> prefix) {
        return works(prefix, List.of("true"));
    }

    private static boolean works(List<String> prefix, List<String> command) {
        try {
            Process process = new ProcessBuilder(join(prefix, command))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(20, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException notInstalled) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static List<String> join(List<String> prefix, List<String> command) {
        List<String> joined = new ArrayList<>(prefix);
        joined.addAll(command);
        return joined;
    }
}
