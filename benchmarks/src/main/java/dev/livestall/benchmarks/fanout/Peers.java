package dev.livestall.benchmarks.fanout;

import dev.livestall.backing.server.OtherProgram;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** The servers that ours is held against. Each is installed at its first run: npm's into a folder, Debian's packages unpacked beside it. */
final class Peers {
    static final String NAIVE = "naive";
    private static final Duration INSTALLING = Duration.ofMinutes(5);

    private final Path home;
    private final Path folder;

    Peers(Path home) {
        this.home = home;
        this.folder = Peer.folder(home);
    }

    /** @throws Peer.Missing if it can't be installed here */
    Peer start(String name) throws Exception {
        Files.createDirectories(folder);
        return switch (name) {
            case "ws" -> Peer.start(name, port -> script(name, "node", port));
            case "bun" -> Peer.start(name, port -> script(name, "node_modules/.bin/bun", port));
            case "nchan" -> Peer.start(name, this::nginx);
            case NAIVE -> Peer.start(name, this::naive);
            default -> throw new IllegalArgumentException("no peer " + name + "; there are ws, bun, nchan, " + NAIVE);
        };
    }

    private OtherProgram script(String name, String runtime, int port) throws Exception {
        copy("package.json");
        String script = copy(name + ".mjs").toString();
        if (!Files.isDirectory(folder.resolve("node_modules").resolve(name))) {
            install("npm", "npm", "install", "--no-audit", "--no-fund");
        }
        String command = runtime.contains("/") ? folder.resolve(runtime).toString() : runtime;
        return OtherProgram.start(folder, name, List.of(command, script, Integer.toString(port)));
    }

    private OtherProgram nginx(int port) throws Exception {
        Path unpacked = folder.resolve("debian");
        Path module = unpacked.resolve("usr/lib/nginx/modules/ngx_nchan_module.so");
        if (!Files.exists(module)) {
            install("apt-get", "apt-get", "download", "nginx", "libnginx-mod-nchan");
            install("dpkg", "sh", "-c", "for each in *nginx*.deb; do dpkg -x \"$each\" debian; done");
        }
        if (!Files.exists(module)) throw new Peer.Missing("the packages hold no nchan");
        Path settings = copy("nginx.conf");
        Files.createDirectories(folder.resolve("temp"));
        Files.writeString(
                settings,
                Files.readString(settings)
                        .replace("MODULE", module.toString())
                        .replace("PORT", Integer.toString(port)));
        String nginx = unpacked.resolve("usr/sbin/nginx") + " -p " + folder + "/ -c " + settings;
        // It insists on Debian's folder for uploads: it gets one that only it sees.
        String inItsOwnView = "mount -t tmpfs none /var/lib && mkdir /var/lib/nginx && exec " + nginx;
        return OtherProgram.start(folder, "nchan", List.of("unshare", "-rm", "sh", "-c", inItsOwnView));
    }

    private OtherProgram naive(int port) {
        Path built = home.resolve("benchmarks").resolve("target");
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String classPath = built.resolve("classes") + ":" + built.resolve("lib") + "/*";
        return OtherProgram.start(
                folder,
                NAIVE,
                List.of(
                        java,
                        "-XX:+UseSerialGC",
                        "-Xmx512m",
                        "-cp",
                        classPath,
                        NaiveServer.class.getName(),
                        "" + port));
    }

    private void install(String what, String... words) throws Exception {
        try (var program = OtherProgram.start(folder, "install-" + what, List.of(words))) {
            if (program.await(INSTALLING) != 0) throw new Peer.Missing(what + " could not install it");
        }
    }

    private Path copy(String resource) throws IOException {
        try (InputStream in = Peers.class.getResourceAsStream(resource)) {
            if (in == null) throw new IOException("no resource " + resource);
            return Files.write(folder.resolve(resource), in.readAllBytes());
        }
    }
}
