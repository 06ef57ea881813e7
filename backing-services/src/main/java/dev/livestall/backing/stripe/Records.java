package dev.livestall.backing.stripe;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Everything the sandbox remembers, in memory and in the state file. One {@link #change} is one line, so a kill leaves
 * either all of it or nothing. The file is rewritten at start without what has been replaced since.
 */
final class Records implements AutoCloseable {
    private final Map<String, LinkedHashMap<String, ObjectNode>> kinds = new LinkedHashMap<>();
    private final BufferedWriter journal;
    private ArrayNode line = SandboxJson.array();

    Records(Path file) {
        try {
            Path folder = file.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            if (Files.exists(file)) {
                Files.readAllLines(file, StandardCharsets.UTF_8).forEach(this::apply);
            }
            rewrite(file);
            journal = Files.newBufferedWriter(file, StandardCharsets.UTF_8, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException("can't use the sandbox's state file " + file, e);
        }
    }

    /** Runs the work alone; what it put is in the file when this returns. */
    synchronized <T> T change(Supplier<T> work) {
        try {
            return work.get();
        } finally {
            write();
        }
    }

    synchronized @Nullable ObjectNode find(String kind, String id) {
        ObjectNode found = of(kind).get(id);
        return found == null ? null : SandboxJson.copy(found);
    }

    /** Newest first, as Stripe lists. */
    synchronized List<ObjectNode> all(String kind) {
        List<ObjectNode> all = new ArrayList<>();
        of(kind).values().forEach(node -> all.add(SandboxJson.copy(node)));
        Collections.reverse(all);
        return all;
    }

    /** Oldest first. */
    synchronized List<String> ids(String kind) {
        return List.copyOf(of(kind).keySet());
    }

    synchronized void put(String kind, String id, ObjectNode value) {
        of(kind).put(id, SandboxJson.copy(value));
        line.add(entry(kind, id, value));
    }

    synchronized void remove(String kind, String id) {
        of(kind).remove(id);
        line.add(entry(kind, id, null));
    }

    @Override
    public synchronized void close() {
        try {
            journal.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private LinkedHashMap<String, ObjectNode> of(String kind) {
        return kinds.computeIfAbsent(kind, k -> new LinkedHashMap<>());
    }

    private void write() {
        if (line.isEmpty()) {
            return;
        }
        try {
            journal.write(SandboxJson.line(line));
            journal.newLine();
            journal.flush();
        } catch (IOException e) {
            throw new UncheckedIOException("the sandbox's state file can't be written", e);
        } finally {
            line = SandboxJson.array();
        }
    }

    private void apply(String text) {
        try {
            for (JsonNode entry : SandboxJson.read(text).values()) {
                LinkedHashMap<String, ObjectNode> kind = of(entry.path("kind").asString());
                String id = entry.path("id").asString();
                if (entry.get("value") instanceof ObjectNode value) {
                    kind.put(id, value);
                } else {
                    kind.remove(id);
                }
            }
        } catch (JacksonException torn) {
            // Only the last line can be torn (killed while writing); its change was never answered.
        }
    }

    private void rewrite(Path file) throws IOException {
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        try (BufferedWriter out = Files.newBufferedWriter(fresh, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, LinkedHashMap<String, ObjectNode>> kind : kinds.entrySet()) {
                for (Map.Entry<String, ObjectNode> one : kind.getValue().entrySet()) {
                    out.write(SandboxJson.line(
                            SandboxJson.array().add(entry(kind.getKey(), one.getKey(), one.getValue()))));
                    out.newLine();
                }
            }
        }
        Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    private static ObjectNode entry(String kind, String id, @Nullable ObjectNode value) {
        ObjectNode entry = SandboxJson.object().put("kind", kind).put("id", id);
        if (value != null) {
            entry.set("value", value);
        }
        return entry;
    }
}
