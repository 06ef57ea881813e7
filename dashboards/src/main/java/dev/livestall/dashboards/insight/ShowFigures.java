package dev.livestall.dashboards.insight;

import dev.livestall.dashboards.show.Show;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** All that was counted for a show, or for a part of it, by the names of the job's documents. */
public final class ShowFigures {
    private final JsonNode document;

    public ShowFigures(JsonNode document) {
        this.document = document;
    }

    static Optional<ShowFigures> of(JsonNode document, Show show) {
        boolean ours = document.path("shopId").asString("").equals(show.shopId());
        return ours ? Optional.of(new ShowFigures(document)) : Optional.empty();
    }

    /** @return nothing if the version of the job that wrote it didn't count that: never a zero */
    public @Nullable Long count(String figure) {
        JsonNode value = document.get(figure);
        return value == null || !value.isIntegralNumber() ? null : value.longValue();
    }

    public String text(String field) {
        return document.path(field).asString("");
    }

    public @Nullable Instant at(String field) {
        JsonNode value = document.get(field);
        return value == null ? null : Instant.parse(value.asString());
    }

    /** One per currency, minor units. */
    public List<Sums> money() {
        var sums = new ArrayList<Sums>();
        for (JsonNode money : document.path("money")) {
            sums.add(new Sums(
                    money.path("currency").asString(),
                    money.path("paidMinor").longValue(),
                    money.path("refundedMinor").asLong(0),
                    money.path("netMinor").asLong(0),
                    money.path("paidOrders").asLong(0)));
        }
        return sums;
    }

    /** Of what was paid, by people never seen in the room; minor units. */
    public long outsideMinor(String currency) {
        for (JsonNode money : document.path("money")) {
            if (money.path("currency").asString().equals(currency))
                return money.path("outsideMinor").asLong(0);
        }
        return 0;
    }

    /** Sums of one currency in minor units; net = paid − refunded. */
    public record Sums(String currency, long paidMinor, long refundedMinor, long netMinor, long paidOrders) {}
}
