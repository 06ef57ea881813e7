package dev.livestall.commerce.stock;

/** Units of an item, or of one lot of it, by state. */
public record Level(int free, int held, int sold) {
    public static final Level NONE = new Level(0, 0, 0);

    /** None is free, and none is held that could come back. */
    public boolean soldOut() {
        return free + held == 0;
    }

    public Level plus(Level other) {
        return new Level(free + other.free, held + other.held, sold + other.sold);
    }

    public int total() {
        return free + held + sold;
    }
}
