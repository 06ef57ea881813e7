package dev.livestall.commerce.order;

import java.util.List;
import java.util.UUID;

/**
 * What goes back of an order at once, in its currency's minor units.
 *
 * @param lines only those of which something goes back
 * @param restMinor of the delivery fee and tax
 */
public record MoneyBack(List<OfLine> lines, long restMinor) {
    public static final MoneyBack NOTHING = new MoneyBack(List.of(), 0);

    public MoneyBack {
        lines = List.copyOf(lines);
        if (restMinor < 0) throw new IllegalArgumentException("restMinor " + restMinor);
    }

    /** @param quantity units whose goods come back; 0 for money alone */
    public record OfLine(UUID lineId, int quantity, long minor) {
        public OfLine {
            if (quantity < 0 || minor < 0)
                throw new IllegalArgumentException("quantity " + quantity + ", minor " + minor);
        }
    }

    public long totalMinor() {
        return lines.stream().mapToLong(OfLine::minor).reduce(restMinor, Math::addExact);
    }

    public boolean isNothing() {
        return lines.isEmpty() && restMinor == 0;
    }
}
