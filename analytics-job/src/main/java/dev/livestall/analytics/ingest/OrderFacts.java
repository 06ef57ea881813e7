package dev.livestall.analytics.ingest;

import dev.livestall.events.OrderEvent;
import dev.livestall.events.OrderEvent.CheckoutExpired;
import dev.livestall.events.OrderEvent.CheckoutStarted;
import dev.livestall.events.OrderEvent.OrderPaid;
import dev.livestall.events.OrderEvent.OrderRefunded;
import dev.livestall.events.OrderEvent.PaymentFailed;
import dev.livestall.events.OrderLine;
import dev.livestall.events.RefundedLine;
import dev.livestall.events.Touch;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an event of the books counts for: the order itself, its buyer in the show, and each line's credit. */
final class OrderFacts {
    private OrderFacts() {}

    static List<Fact> of(OrderEvent event) {
        if (event instanceof CheckoutStarted started) return started(started);
        if (event instanceof OrderPaid paid) return paid(paid);
        if (event instanceof OrderRefunded refunded) return refunded(refunded);
        var kind = event instanceof CheckoutExpired ? OrderFact.Kind.EXPIRED : OrderFact.Kind.DECLINED;
        return List.of(fact(event, kind, "", "", 0, 0, 0, false));
    }

    private static List<Fact> started(CheckoutStarted started) {
        return List.of(
                fact(
                        started,
                        OrderFact.Kind.STARTED,
                        Checked.currency(started.currency()),
                        "",
                        net(started.lines()),
                        0,
                        started.about().at().toEpochMilli(),
                        false),
                sign(started, Sign.Kind.CHECKED_OUT, Checked.id(started.orderId())));
    }

    private static List<Fact> paid(OrderPaid paid) {
        long startedAt = Checked.present(paid.startedAt(), "startedAt").toEpochMilli();
        String currency = Checked.currency(paid.currency());
        var facts = new ArrayList<Fact>();
        facts.add(fact(
                paid,
                OrderFact.Kind.PAID,
                currency,
                "",
                net(paid.lines()),
                Checked.minor(paid.collectedMinor()),
                startedAt,
                false));
        facts.add(sign(paid, Sign.Kind.BOUGHT, Checked.id(paid.orderId())).amounting(net(paid.lines()), currency));
        for (OrderLine line : paid.lines()) {
            facts.add(sign(paid, Sign.Kind.TOOK, Checked.id(line.lineId()))
                    .of(new Facet(Facet.PRODUCT, Checked.id(line.productId())))
                    .amounting(Checked.quantity(line.quantity()), ""));
            facts.add(new LineFact(
                    Show.orNone(paid.about()),
                    Checked.id(paid.viewerId()),
                    Checked.id(line.productId()),
                    Checked.id(paid.orderId()),
                    Checked.id(line.lineId()),
                    line.variantId() == null ? "" : Checked.id(line.variantId()),
                    line.offerId() == null ? "" : Checked.id(line.offerId()),
                    "",
                    currency,
                    Checked.quantity(line.quantity()),
                    Checked.minor(line.netMinor()),
                    startedAt,
                    paid.about().at().toEpochMilli(),
                    false,
                    taps(line.touch() == null ? paid.touch() : line.touch(), startedAt)));
        }
        return facts;
    }

    private static List<Tap> taps(@Nullable Touch touch, long startedAt) {
        return touch == null ? List.of() : List.of(Tap.of(touch).notAfter(startedAt));
    }

    private static List<Fact> refunded(OrderRefunded refunded) {
        String currency = Checked.currency(refunded.currency());
        String refundId = Checked.id(refunded.refundId());
        long back = 0;
        var facts = new ArrayList<Fact>();
        for (RefundedLine line : Checked.present(refunded.lines(), "lines")) {
            back += Checked.minor(line.refundedMinor());
            facts.add(new LineFact(
                    Show.orNone(refunded.about()),
                    Checked.id(refunded.viewerId()),
                    Checked.id(line.productId()),
                    Checked.id(refunded.orderId()),
                    Checked.id(line.lineId()),
                    "",
                    "",
                    refundId,
                    currency,
                    line.quantity(),
                    line.refundedMinor(),
                    0,
                    refunded.about().at().toEpochMilli(),
                    refunded.byRule(),
                    List.of()));
        }
        facts.add(sign(refunded, Sign.Kind.GOT_BACK, refundId).amounting(back, currency));
        facts.add(fact(refunded, OrderFact.Kind.REFUNDED, currency, refundId, back, 0, 0, refunded.byRule()));
        return facts;
    }

    private static @Nullable String buyer(OrderEvent event) {
        if (event instanceof CheckoutStarted started) return started.viewerId();
        if (event instanceof OrderPaid paid) return paid.viewerId();
        if (event instanceof OrderRefunded refunded) return refunded.viewerId();
        if (event instanceof CheckoutExpired expired) return expired.viewerId();
        return event instanceof PaymentFailed failed ? failed.viewerId() : null;
    }

    private static long net(List<OrderLine> lines) {
        return Checked.present(lines, "lines").stream()
                .mapToLong(line -> Checked.minor(line.netMinor()))
                .sum();
    }

    private static Sign sign(OrderEvent event, Sign.Kind kind, String detail) {
        return new Sign(
                Show.orNone(event.about()),
                Checked.id(buyer(event)),
                event.about().at().toEpochMilli(),
                kind,
                detail);
    }

    private static OrderFact fact(
            OrderEvent event,
            OrderFact.Kind kind,
            String currency,
            String refundId,
            long netMinor,
            long collectedMinor,
            long startedAt,
            boolean byRule) {
        return new OrderFact(
                Show.orNone(event.about()),
                Checked.id(event.orderId()),
                Checked.id(buyer(event)),
                kind,
                event.about().at().toEpochMilli(),
                currency,
                refundId,
                netMinor,
                collectedMinor,
                startedAt,
                byRule);
    }
}
