package dev.livestall.backing.server;

import java.nio.file.Path;

/** The JDK that runs us runs the servers too. */
final class Java {
    static final String HOME = System.getProperty("java.home");
    static final String COMMAND = Path.of(HOME, "bin", "java").toString();

    private Java() {}
}
