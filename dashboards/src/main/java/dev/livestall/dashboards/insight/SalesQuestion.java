package dev.livestall.dashboards.insight;

import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.StringTermsBucket;
import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.util.NamedValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Sums over paid order lines, per currency and part. Elasticsearch adds in doubles: exact up to 2<sup>53</sup> minor units, nine thousand times
 * the largest amount of a line.
 */
final class SalesQuestion {
    private static final String LINES = "livestall-lines";
    /** Most currencies of one shop. */
    private static final int CURRENCIES = 50;
    /** Most parts of one answer. */
    static final int PARTS = 1_000;

    private static final List<String> SUMS =
            List.of("units", "paidMinor", "refundedMinor", "refundedUnits", "netMinor", "byRuleMinor");

    private SalesQuestion() {}

    static SearchRequest request(BoolQuery.Builder which, String field) {
        var sums = new LinkedHashMap<String, Aggregation>();
        SUMS.forEach(name -> sums.put(name, Aggregation.of(a -> a.sum(sum -> sum.field(name)))));
        var parts = Aggregation.of(a -> a.terms(terms -> terms.field(field)
                        .missing("none")
                        .size(PARTS)
                        .order(NamedValue.of("paidMinor", SortOrder.Desc)))
                .aggregations(sums));
        return SearchRequest.of(
                s -> s.index(LINES).size(0).query(q -> q.bool(which.build())).aggregations("currencies", a -> a.terms(
                                terms -> terms.field("currency").size(CURRENCIES))
                        .aggregations("parts", parts)));
    }

    static List<Sales> answer(Map<String, Aggregate> aggregations) {
        var sales = new ArrayList<Sales>();
        for (var currency : terms(aggregations, "currencies")) {
            for (var part : terms(currency.aggregations(), "parts")) {
                sales.add(sales(part, currency.key().stringValue()));
            }
        }
        return sales;
    }

    private static Sales sales(StringTermsBucket part, String currency) {
        var sums = part.aggregations();
        return new Sales(
                part.key().stringValue(),
                currency,
                part.docCount(),
                sum(sums, "units"),
                sum(sums, "paidMinor"),
                sum(sums, "refundedMinor"),
                sum(sums, "refundedUnits"),
                sum(sums, "netMinor"),
                sum(sums, "byRuleMinor"));
    }

    private static List<StringTermsBucket> terms(Map<String, Aggregate> aggregations, String name) {
        return Objects.requireNonNull(aggregations.get(name)).sterms().buckets().array();
    }

    private static long sum(Map<String, Aggregate> sums, String name) {
        double value = Objects.requireNonNull(sums.get(name)).sum().value();
        if (Math.abs(value) > 1L << 53) throw new ArithmeticException(name + " is too large to be exact");
        return Math.round(value);
    }
}
