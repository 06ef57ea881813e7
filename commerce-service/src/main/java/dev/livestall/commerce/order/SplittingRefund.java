package dev.livestall.commerce.order;

import dev.livestall.commerce.order.MoneyBack.OfLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * What a refund takes of which line. Empty where it would be more than is left. A unit of a line is worth its share of the
 * line's net amount, the first units the minor unit more that is left over; an amount alone is split over the lines like a
 * discount, by largest remainder, and only what they don't cover is delivery fee.
 */
public final class SplittingRefund {
    private SplittingRefund() {}

    /** All that is left. */
    public static MoneyBack all(Order order) {
        return new MoneyBack(
                order.lines().stream()
                        .filter(line -> line.leftMinor() > 0 || line.leftQuantity() > 0)
                        .map(line -> new OfLine(line.id(), line.leftQuantity(), line.leftMinor()))
                        .toList(),
                order.restLeftMinor());
    }

    /** @param wanted units by line @param rest and what is left of delivery fee and tax */
    public static Optional<MoneyBack> units(Order order, Map<UUID, Integer> wanted, boolean rest) {
        var backs = new ArrayList<OfLine>();
        for (Line line : order.lines()) {
            int quantity = wanted.getOrDefault(line.id(), 0);
            if (quantity > line.leftQuantity()) return Optional.empty();
            if (quantity > 0) backs.add(new OfLine(line.id(), quantity, worth(line, quantity)));
        }
        return backs.size() < wanted.size()
                ? Optional.empty()
                : Optional.of(new MoneyBack(backs, rest ? order.restLeftMinor() : 0));
    }

    private static long worth(Line line, int quantity) {
        long each = line.netMinor() / line.quantity();
        long dearer = line.netMinor() % line.quantity();
        int first = line.refundedQuantity();
        long more = Math.max(0, Math.min(first + quantity, dearer) - first);
        // Money alone may have gone back of these units before.
        return Math.min(line.leftMinor(), each * quantity + more);
    }

    /** The whole of it is the same as {@link #all}: then the goods come back too. */
    public static Optional<MoneyBack> amount(Order order, long minor) {
        long items = order.itemsLeftMinor();
        long all = Math.addExact(items, order.restLeftMinor());
        if (minor < 1 || minor > all) return Optional.empty();
        if (minor == all) return Optional.of(all(order));
        long ofLines = Math.min(minor, items);
        return Optional.of(new MoneyBack(split(order.lines(), ofLines), minor - ofLines));
    }

    private static List<OfLine> split(List<Line> lines, long minor) {
        var parts = LargestRemainder.split(
                minor, lines.stream().mapToLong(Line::leftMinor).toArray());
        return IntStream.range(0, parts.length)
                .filter(i -> parts[i] > 0)
                .mapToObj(i -> new OfLine(lines.get(i).id(), 0, parts[i]))
                .toList();
    }
}
