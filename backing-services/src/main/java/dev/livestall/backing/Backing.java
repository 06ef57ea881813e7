package dev.livestall.backing;

import java.util.Locale;

/** The servers that Livestall stands on. */
public enum Backing {
    POSTGRES,
    KAFKA,
    ELASTICSEARCH;

    /** As in log files and properties. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
