package dev.livestall.commerce.catalog;

import dev.livestall.edge.problems.CommonProblems;
import dev.livestall.edge.problems.ProblemException;
import dev.livestall.events.Money;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** What must be true of a product beyond the shape of its fields. Each fault names its field as the body has it. */
public final class ProductRules {
    /** ₩100,000,000, or a million in a currency with cents: above it a typing mistake is likelier than a price. */
    static final long MOST_MINOR = 100_000_000;

    /** @param code a stable word, such as {@code price-range} */
    public record Fault(String field, String code, String message) {
        Map<String, Object> told() {
            return Map.of("field", field, "code", code, "message", message);
        }
    }

    static final Fault CODE_TAKEN = new Fault("code", "taken", "another product or variant has this code");

    private ProductRules() {}

    /** @param currency the shop's */
    static List<Fault> wrong(Wanted wanted, String currency) {
        var faults = new ArrayList<Fault>();
        for (int i = 0; i < wanted.variants().size(); i++) {
            var one = wanted.variants().get(i);
            var at = one.name() == null ? "" : "variants[" + i + "].";
            price(faults, at + "price", one.price(), currency);
        }
        var codes = codes(wanted);
        if (new HashSet<>(codes).size() != codes.size()) faults.add(new Fault("code", "repeated", "each code once"));
        var names = wanted.variants().stream()
                .map(Wanted.One::name)
                .filter(Objects::nonNull)
                .map(name -> name.ko().strip())
                .toList();
        if (new HashSet<>(names).size() != names.size()) {
            faults.add(new Fault("variants", "repeated", "each name once"));
        }
        return faults;
    }

    private static void price(List<Fault> faults, String field, Money price, String currency) {
        if (!price.currency().equals(currency)) {
            faults.add(new Fault(field + ".currency", "currency", "the shop's currency is " + currency));
        }
        if (price.minor() < 1 || price.minor() > MOST_MINOR) {
            faults.add(new Fault(field + ".minor", "range", "from 1 to " + MOST_MINOR));
        }
    }

    /** Of the product and its variants. */
    static List<String> codes(Wanted wanted) {
        return Stream.concat(
                        Stream.ofNullable(wanted.code()),
                        wanted.variants().stream().map(Wanted.One::code).filter(Objects::nonNull))
                .toList();
    }

    static ProblemException unknownVariant(Wanted wanted, Wanted.One one) {
        var field = "variants[" + wanted.variants().indexOf(one) + "].id";
        return problem(List.of(new Fault(field, "unknown", "not a variant of this product")));
    }

    static ProblemException problem(List<Fault> faults) {
        return CommonProblems.INVALID
                .problem()
                .and("errors", faults.stream().map(Fault::told).toList());
    }
}
