package dev.livestall.benchmarks.torture.chat;

import java.util.Arrays;
import java.util.List;

/** One line of a client's diary: what it was told, in the order in which it was told. */
sealed interface Seen {
    /** A line of its own was acknowledged. */
    record Acked(String id, Place at) implements Seen {}

    /** A fresh picture: what came before it is said to be missing. */
    record Fresh(Place at, List<String> ids) implements Seen {}

    /** It went on where it had been cut. */
    record Resumed(Place after, Place to, List<String> ids) implements Seen {}

    record Batch(Place from, Place to, List<String> ids) implements Seen {}

    /** As it stands in the diary, without the time before it. */
    default String line() {
        if (this instanceof Acked acked) return "acked\t" + acked.id + '\t' + acked.at;
        if (this instanceof Fresh fresh) return "fresh\t" + fresh.at + '\t' + String.join(",", fresh.ids);
        if (this instanceof Resumed resumed) {
            return "resumed\t" + resumed.after + '\t' + resumed.to + '\t' + String.join(",", resumed.ids);
        }
        Batch batch = (Batch) this;
        return "batch\t" + batch.from + '\t' + batch.to + '\t' + String.join(",", batch.ids);
    }

    /** @throws IllegalArgumentException for a line that no diary has */
    static Seen parse(String line) {
        String[] parts = line.split("\t", -1);
        return switch (parts[0]) {
            case "acked" -> new Acked(parts[1], Place.parse(parts[2]));
            case "fresh" -> new Fresh(Place.parse(parts[1]), ids(parts[2]));
            case "resumed" -> new Resumed(Place.parse(parts[1]), Place.parse(parts[2]), ids(parts[3]));
            case "batch" -> new Batch(Place.parse(parts[1]), Place.parse(parts[2]), ids(parts[3]));
            default -> throw new IllegalArgumentException("no line of a diary: " + line);
        };
    }

    private static List<String> ids(String joined) {
        return joined.isEmpty() ? List.of() : Arrays.asList(joined.split(","));
    }
}
