package dev.livestall.dashboards.messages;

import dev.livestall.dashboards.insight.Credit;
import dev.livestall.dashboards.insight.Message;
import dev.livestall.events.Money;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The messages with the most credit and the rest of them.
 *
 * @param top at most {@link #TOP}; those of the currency that sold most come first, each by its credit
 */
public record MessagesThatSold(List<Sold> top, Rest rest) {
    public static final int TOP = 5;
    private static final Set<String> SURFACES = Set.of("link", "answer");

    /**
     * One message and what it sold in one currency.
     *
     * @param text absent if the message can't be found (any more); its credit stays
     */
    public record Sold(
            String messageId,
            String surface,
            @Nullable Instant at,
            @Nullable String author,
            @Nullable String role,
            @Nullable String text,
            boolean removed,
            String currency,
            long creditMinor,
            long units,
            long lines) {}

    /** How many other messages sold, and how much together, per currency. */
    public record Rest(int count, List<Money> money) {}

    /** The message credits, most important first. */
    public static List<Credit> ranked(List<Credit> credits) {
        var ofMessages = credits.stream()
                .filter(credit -> SURFACES.contains(credit.surface()))
                .toList();
        var byCurrency = new HashMap<String, Long>();
        for (var credit : ofMessages) byCurrency.merge(credit.currency(), credit.paidMinor(), Math::addExact);
        return ofMessages.stream()
                .sorted(Comparator.<Credit>comparingLong(credit -> -byCurrency.getOrDefault(credit.currency(), 0L))
                        .thenComparing(Credit::currency)
                        .thenComparing(
                                Comparator.comparingLong(Credit::paidMinor).reversed())
                        .thenComparing(Credit::surfaceId))
                .toList();
    }

    /** Ids of the messages whose texts {@link #of} needs. */
    public static List<String> idsOfTop(List<Credit> ranked) {
        return ranked.stream().limit(TOP).map(MessagesThatSold::id).distinct().toList();
    }

    public static MessagesThatSold of(List<Credit> ranked, Map<String, Message> texts) {
        var top = ranked.stream()
                .limit(TOP)
                .map(credit -> sold(credit, texts.get(id(credit))))
                .toList();
        var others = ranked.subList(Math.min(TOP, ranked.size()), ranked.size());
        var sums = new TreeMap<String, Long>();
        var ids = new HashSet<String>();
        for (var credit : others) {
            sums.merge(credit.currency(), credit.paidMinor(), Math::addExact);
            ids.add(id(credit));
        }
        var money = new ArrayList<Money>();
        sums.forEach((currency, minor) -> money.add(new Money(minor, currency)));
        return new MessagesThatSold(top, new Rest(ids.size(), List.copyOf(money)));
    }

    private static Sold sold(Credit credit, @Nullable Message message) {
        return new Sold(
                id(credit),
                credit.surface(),
                message == null ? null : message.at(),
                message == null ? null : message.authorName(),
                message == null ? null : message.role(),
                message == null ? null : message.text(),
                message != null && message.removed(),
                credit.currency(),
                credit.paidMinor(),
                credit.units(),
                credit.lines());
    }

    private static String id(Credit credit) {
        return credit.messageId() == null ? credit.surfaceId() : credit.messageId();
    }
}
