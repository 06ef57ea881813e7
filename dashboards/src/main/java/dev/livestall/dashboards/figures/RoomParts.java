package dev.livestall.dashboards.figures;

import dev.livestall.dashboards.insight.ShowFigures;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** People of a show, seen in its room and never seen there, from totals that tell how much of them was outside. */
record RoomParts(ShowFigures in, ShowFigures outside) {
    private static final Map<String, String> OUTSIDE = Map.of(
            "interested", "outsideInterested",
            "checkouts", "outsideCheckouts",
            "paidOrders", "outsideOrders",
            "buyers", "outsideBuyers");

    static RoomParts of(ShowFigures show) {
        ObjectNode in = JsonNodeFactory.instance.objectNode();
        ObjectNode outside = JsonNodeFactory.instance.objectNode();
        in.put("viewers", count(show, "viewers"));
        OUTSIDE.forEach((figure, beside) -> {
            in.put(figure, count(show, figure) - count(show, beside));
            outside.put(figure, count(show, beside));
        });
        for (var sums : show.money()) {
            long paidOutside = show.outsideMinor(sums.currency());
            paid(in, sums.currency(), sums.paidMinor() - paidOutside);
            paid(outside, sums.currency(), paidOutside);
        }
        return new RoomParts(new ShowFigures(in), new ShowFigures(outside));
    }

    private static void paid(ObjectNode part, String currency, long minor) {
        part.withArray("money").addObject().put("currency", currency).put("paidMinor", minor);
    }

    private static long count(ShowFigures show, String figure) {
        return Objects.requireNonNullElse(show.count(figure), 0L);
    }
}
