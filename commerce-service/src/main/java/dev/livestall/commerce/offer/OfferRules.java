package dev.livestall.commerce.offer;

import dev.livestall.commerce.CommerceSettings;
import dev.livestall.commerce.catalog.Variant;
import dev.livestall.edge.problems.CommonProblems;
import dev.livestall.edge.problems.ProblemType;
import dev.livestall.events.Money;
import java.time.Instant;

/** What must be true of an offer. */
final class OfferRules {
    private static final ProblemType WAS_TOO_HIGH =
            new ProblemType("was-too-high", 422, "The struck-through price was not asked all of the last 30 days");

    private OfferRules() {}

    /**
     * The price to strike through. Problems: {@code invalid} 400, {@code was-too-high} 422 with {@code lowestMinor}.
     *
     * @param lowestMinor of the last 30 days
     */
    static Money check(
            Variant variant, long lowestMinor, NewOffer wanted, Instant now, CommerceSettings.Selling settings) {
        var currency = variant.price().currency();
        if (!wanted.price().currency().equals(currency)) throw invalid("price: the product's currency is " + currency);
        var was = was(currency, lowestMinor, wanted);
        if (wanted.price().minor() < 1 || wanted.price().minor() >= was.minor()) {
            throw invalid("price: from 1 to below " + was.minor());
        }
        if (wanted.quantity() > settings.offerUnits()) throw invalid("quantity: at most " + settings.offerUnits());
        if (wanted.perBuyer() > wanted.quantity()) throw invalid("perBuyer: at most the quantity");
        long longest = settings.longestOffer().toSeconds();
        if (wanted.seconds() > longest) throw invalid("seconds: at most " + longest);
        var start = wanted.startsAt();
        if (start != null && (start.isBefore(now) || start.isAfter(now.plusSeconds(longest)))) {
            throw invalid("startsAt: to come, within " + longest + " seconds");
        }
        return was;
    }

    private static Money was(String currency, long lowestMinor, NewOffer wanted) {
        var was = wanted.was();
        if (was == null) return new Money(lowestMinor, currency);
        if (!was.currency().equals(currency)) throw invalid("was: the product's currency is " + currency);
        if (was.minor() > lowestMinor) throw WAS_TOO_HIGH.problem().and("lowestMinor", lowestMinor);
        return was;
    }

    static RuntimeException invalid(String what) {
        return CommonProblems.INVALID.problem().with(what);
    }
}
