package dev.livestall.analytics;

import dev.livestall.events.AnsweredBy;
import dev.livestall.events.Author;
import dev.livestall.events.Card;
import dev.livestall.events.Engagement;
import dev.livestall.events.LineEvent;
import dev.livestall.events.Mode;
import dev.livestall.events.Money;
import dev.livestall.events.OrderEvent;
import dev.livestall.events.OrderLine;
import dev.livestall.events.Reaction;
import dev.livestall.events.RefundedLine;
import dev.livestall.events.Role;
import dev.livestall.events.SellingEvent;
import dev.livestall.events.StageEvent;
import dev.livestall.events.Surface;
import dev.livestall.events.TalkEvent;
import dev.livestall.events.Touch;
import dev.livestall.events.ViewerEvent;
import dev.livestall.events.Words;
import java.time.Instant;
import java.util.List;

/** A show of 70 seconds whose figures are known: what was said and done in it is written out here, what comes of it in {@link SmallShowFigures}. */
final class SmallShow extends ShowRecorder {
    final String otherBroadcast = id();
    final String lamp = id();
    final String quilt = id();
    final String pin = id();
    final String host = id();
    final String ana = id();
    final String bo = id();
    final String chris = id();
    final String dana = id();
    /** The host's line with the link. */
    final String linkLine = id();

    final String anasLine = id();
    final String anasSecondLine = id();
    final String bosLine = id();
    final String anasOrder = id();
    final String bosOrder = id();
    final String danasOrder = id();
    final String expiredOrder = id();
    final String dollarOrder = id();
    final String quiltPin = id();
    final String poll = id();
    final String startMark = id();
    final String endMark = id();
    final String pinMark = id();
    final String soldOutMark = id();
    final String restockedMark = id();
    final String lateMark = id();
    final String anasLamp = id();
    final String anasQuilt = id();
    final String bosLamp = id();
    final String whiteLamp = id();
    final String danasLamp = id();
    final String dollarLamp = id();
    final String elsewhereLink = id();

    SmallShow(Instant now) {
        this(now, Mode.LIVE);
    }

    SmallShow(Instant now, Mode mode) {
        super(now, mode);
        staging();
        watching();
        talking();
        asking();
        answering();
        looking();
        buying();
    }

    private void staging() {
        room(new StageEvent.BroadcastStarted(about(startMark, 0)));
        var card = new Card(lamp, new Words("무드등", "Mood lamp"), "/lamp", new Money(19_900, "KRW"), 9, 9, null);
        room(new SellingEvent.ProductPinned(about(pinMark, 10), pin, card));
        var options = List.of(new Words("흰색", null), new Words("검정", null));
        room(new TalkEvent.PollBegun(
                about(poll, 26), new Words("어느 색?", "Which colour?"), options, null, false, false, host));
        room(new SellingEvent.ProductSoldOut(about(soldOutMark, 42), lamp, card.name()));
        room(new SellingEvent.ProductRestocked(about(restockedMark, 55), lamp, card.name()));
        var none = new Card(quilt, new Words("누빔 담요", null), "/quilt", new Money(9_900, "KRW"), 0, 9, null, true, null);
        room(new SellingEvent.ProductPinned(about(lateMark, 61), quiltPin, none));
        room(new StageEvent.BroadcastEnded(about(endMark, 70)));
    }

    /** One question is answered in text after 4 s, one aloud after 10 s, one never. */
    private void asking() {
        String first = id();
        String second = id();
        room(new TalkEvent.QuestionAsked(about(17), first, chris));
        room(new TalkEvent.QuestionUpvoted(about(18), first, ana));
        room(new TalkEvent.QuestionUpvoted(about(19), first, ana)); // once per viewer
        room(new TalkEvent.QuestionAnswered(about(21), first, AnsweredBy.TEXT, linkLine, host));
        room(new TalkEvent.QuestionAsked(about(31), second, ana));
        room(new TalkEvent.QuestionAnswered(about(41), second, AnsweredBy.ALOUD, null, host));
        room(new TalkEvent.QuestionAsked(about(44), id(), bo));
    }

    private void answering() {
        room(new TalkEvent.ReactionCounted(
                about(19),
                List.of(
                        new Reaction(linkLine, ana, "👍", true),
                        new Reaction(linkLine, bo, "👍", true),
                        new Reaction(linkLine, bo, "👍", true), // once per viewer, message and emoji
                        new Reaction(linkLine, bo, "👏", false)))); // takes one back that nobody gave
        room(new TalkEvent.PollVoted(about(27), poll, ana, 0));
        room(new TalkEvent.PollVoted(about(29), poll, bo, 1));
        room(new TalkEvent.PollVoted(about(29), poll, bo, 0)); // the first counts
        String bad = id();
        var line = new LineEvent.MessagePosted(about(bad, 32), "c-bad", written(chris, Role.VIEWER), "…", List.of());
        room(new LineEvent.MessageHeld(about(32), line, "word", 0, null));
        room(new LineEvent.MessageRejected(about(34), bad, host, null));
        room(new LineEvent.MessageReported(about(25), bosLine, bo, ana, "privacy", null));
        viewer(new ViewerEvent.ViewerFollowed(about(43), bo));
        viewer(new ViewerEvent.SurveyAnswered(about(67), ana, 5, "또 올게요"));
        viewer(new ViewerEvent.SurveyAnswered(about(68), chris, 3, null));
    }

    private void watching() {
        String first = id();
        joined(0, ana, first);
        for (int second = 10; second <= 30; second += 10) watched(second, ana, first, second);
        left(30, ana, first);
        String second = id();
        joined(5, bo, second);
        for (int at = 15; at <= 45; at += 10) watched(at, bo, second, at - 5); // and was never heard of again
        String third = id();
        joined(12, chris, third);
        left(14, chris, third);
        joined(20, chris, third); // a reload: the same visit
        watched(30, chris, third, 12);
        left(40, chris, third);
    }

    private void talking() {
        posted(8, linkLine, host, Role.HOST, "무드등은 여기에서 👇");
        posted(9, anasLine, ana, Role.VIEWER, "예뻐요");
        posted(21, anasSecondLine, ana, Role.VIEWER, "샀어요");
        posted(22, bosLine, bo, Role.VIEWER, "010-0000-0000 으로 연락");
        room(new LineEvent.MessageRemoved(about(26), bosLine, host));
        viewer(new ViewerEvent.ViewerEngaged(about(9), ana, Engagement.POST));
        viewer(new ViewerEvent.ViewerEngaged(about(15), ana, Engagement.CLICK));
        viewer(new ViewerEvent.ViewerEngaged(about(22), bo, Engagement.POST));
    }

    private void looking() {
        viewer(new ViewerEvent.ProductImpression(about(11), ana, lamp, Surface.CARD, pin));
        viewer(new ViewerEvent.ProductImpression(about(13), ana, lamp, Surface.CARD, pin)); // once per viewer and pin
        viewer(new ViewerEvent.ProductImpression(about(14), bo, lamp, Surface.CARD, pin));
        viewer(new ViewerEvent.ProductImpression(about(16), ana, quilt, Surface.CARD, quiltPin)); // and never clicks it
        clicked(15, ana, card(15));
        clicked(18, ana, link(18));
        clicked(23, bo, card(23));
    }

    private void buying() {
        List<OrderLine> example = List.of(
                new OrderLine(anasLamp, lamp, null, 1, 19_900, 17_394),
                new OrderLine(anasQuilt, quilt, null, 2, 9_900, 17_306));
        started(24, anasOrder, ana, "KRW", example, link(18));
        paid(28, 24, anasOrder, ana, "KRW", example, 3_000, link(18));
        List<OrderLine> bos = List.of(new OrderLine(bosLamp, lamp, null, 1, 10_000, 10_000, whiteLamp, null));
        started(25, bosOrder, bo, "KRW", bos, null);
        paid(33, 25, bosOrder, bo, "KRW", bos, 3_000, null);
        OrderLine danas = new OrderLine(danasLamp, lamp, null, 1, 5_000, 5_000);
        started(30, danasOrder, dana, "KRW", List.of(danas), null);
        paid(35, 30, danasOrder, dana, "KRW", List.of(danas), 3_000, null);
        refunded(50, danasOrder, dana, danas);
        started(36, expiredOrder, ana, "KRW", List.of(new OrderLine(id(), lamp, null, 1, 7_000, 7_000)), null);
        order(expiredOrder, new OrderEvent.CheckoutExpired(about(60), expiredOrder, ana));
        List<OrderLine> dollars = List.of(new OrderLine(dollarLamp, lamp, null, 1, 1_500, 1_500));
        Touch elsewhere = new Touch(Surface.LINK, elsewhereLink, null, otherBroadcast, null, begin.minusSeconds(3_600));
        started(39, dollarOrder, chris, "USD", dollars, elsewhere);
        paid(41, 39, dollarOrder, chris, "USD", dollars, 500, elsewhere);
    }

    Touch card(int second) {
        return new Touch(Surface.CARD, pin, null, broadcast, null, at(second));
    }

    Touch link(int second) {
        return new Touch(Surface.LINK, linkLine, linkLine, broadcast, "insta", at(second));
    }

    private void joined(int second, String viewer, String visit) {
        viewer(new ViewerEvent.ViewerJoined(about(second), viewer, visit, "instagram", null));
    }

    private void watched(int second, String viewer, String visit, int seconds) {
        viewer(new ViewerEvent.ViewerWatched(about(second), viewer, visit, seconds * 1000L));
    }

    private void left(int second, String viewer, String visit) {
        viewer(new ViewerEvent.ViewerLeft(about(second), viewer, visit));
    }

    private void clicked(int second, String viewer, Touch touch) {
        viewer(new ViewerEvent.ProductClicked(about(second), viewer, lamp, touch));
    }

    private void posted(int second, String message, String author, Role role, String text) {
        room(new LineEvent.MessagePosted(
                about(message, second), "c-" + message, written(author, role), text, List.of()));
    }

    private static Author written(String author, Role role) {
        return new Author(author, "이름" + role, role, false);
    }

    private void started(int second, String id, String buyer, String currency, List<OrderLine> lines, Touch touch) {
        order(id, new OrderEvent.CheckoutStarted(about(second), id, buyer, currency, lines, true, touch));
    }

    private void paid(
            int second,
            int startedSecond,
            String id,
            String buyer,
            String currency,
            List<OrderLine> lines,
            long shipping,
            Touch touch) {
        long net = lines.stream().mapToLong(OrderLine::netMinor).sum();
        order(
                id,
                new OrderEvent.OrderPaid(
                        about(second),
                        id,
                        buyer,
                        currency,
                        lines,
                        shipping,
                        0,
                        net + shipping,
                        at(startedSecond),
                        touch));
    }

    private void refunded(int second, String id, String buyer, OrderLine line) {
        var back = List.of(new RefundedLine(line.lineId(), line.productId(), line.quantity(), line.netMinor()));
        order(id, new OrderEvent.OrderRefunded(about(second), id, buyer, id(), "KRW", back, 3_000, false, null));
    }
}
