package dev.livestall.backing.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** What a server says, in {@code <data>/logs/<server>.log}; the run before is beside it as {@code <server>.previous.log}. */
record ServerLog(Path file) {
    private static final int LAST_LINES = 25;
    private static final int LAST_BYTES = 16_384;

    static ServerLog open(Path dataFolder, String server) {
        Path folder = dataFolder.resolve("logs");
        Path file = folder.resolve(server + ".log");
        try {
            Files.createDirectories(folder);
            if (Files.exists(file)) {
                Files.move(file, folder.resolve(server + ".previous.log"), StandardCopyOption.REPLACE_EXISTING);
            }
            Files.createFile(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ServerLog(file);
    }

    /** Its end, for an error message. */
    String lastLines() {
        try (var channel = Files.newByteChannel(file)) {
            channel.position(Math.max(0, channel.size() - LAST_BYTES));
            String end = new String(
                    java.nio.channels.Channels.newInputStream(channel).readAllBytes(), StandardCharsets.UTF_8);
            List<String> lines = end.lines().toList();
            return String.join("\n", lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size()));
        } catch (IOException e) {
            return "(its log can't be read: " + e.getMessage() + ")";
        }
    }
}
