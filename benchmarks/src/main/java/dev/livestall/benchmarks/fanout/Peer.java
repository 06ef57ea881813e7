package dev.livestall.benchmarks.fanout;

import dev.livestall.backing.server.FreePorts;
import dev.livestall.backing.server.OtherProgram;
import java.nio.file.Path;

/** Another server, running. */
record Peer(String name, OtherProgram program, int port) implements AutoCloseable {

    /** What it takes to start one. */
    @FunctionalInterface
    interface Command {
        OtherProgram start(int port) throws Exception;
    }

    static Peer start(String name, Command command) throws Exception {
        int port = FreePorts.near(0);
        var peer = new Peer(name, command.start(port), port);
        peer.program.awaitListening(port);
        return peer;
    }

    @Override
    public void close() {
        program.close();
    }

    /** It can't be had here, and why. */
    static final class Missing extends Exception {
        private static final long serialVersionUID = 1;

        Missing(String why) {
            super(why);
        }
    }

    /** Where peers are installed: below the checkout, git-ignored, once. */
    static Path folder(Path home) {
        return home.resolve(".livestall").resolve("peers");
    }
}
