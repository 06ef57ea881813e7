package dev.livestall.benchmarks;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What was chosen, in the order in which the experiment names it. */
public final class Options {
    private final Map<String, String> values = new LinkedHashMap<>();

    private Options() {}

    /** @throws IllegalArgumentException for an option that is not offered, or one without a value */
    public static Options parse(List<Option> offered, List<String> arguments) {
        var options = new Options();
        for (Option option : offered) options.values.put(option.name(), option.usual());
        for (int i = 0; i < arguments.size(); i += 2) {
            String name = arguments.get(i);
            if (!name.startsWith("--") || !options.values.containsKey(name.substring(2))) {
                throw new IllegalArgumentException("unknown option " + name);
            }
            if (i + 1 == arguments.size()) throw new IllegalArgumentException(name + " needs a value");
            options.values.put(name.substring(2), arguments.get(i + 1));
        }
        return options;
    }

    public String text(String name) {
        String value = values.get(name);
        if (value == null) throw new IllegalStateException("no option " + name);
        return value;
    }

    /** @throws IllegalArgumentException if it is no whole number, or less than {@code least} */
    public int number(String name, int least) {
        try {
            int value = Integer.parseInt(text(name));
            if (value >= least) return value;
        } catch (NumberFormatException notANumber) {
            // said below
        }
        throw new IllegalArgumentException("--" + name + " is a whole number from " + least + ", not " + text(name));
    }

    public long seed(String name) {
        try {
            return Long.parseLong(text(name));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("--" + name + " is a whole number, not " + text(name));
        }
    }

    /** Separated by commas; empty parts are left out. */
    public List<String> list(String name) {
        return Arrays.stream(text(name).split(","))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    /** All of them, as they would be typed. */
    @Override
    public String toString() {
        var line = new StringBuilder();
        values.forEach(
                (name, value) -> line.append(" --").append(name).append(' ').append(value));
        return line.toString().strip();
    }
}
