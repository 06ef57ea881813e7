package dev.livestall.dashboards.messages;

import static org.assertj.core.api.Assertions.assertThat;

import dev.livestall.dashboards.insight.Credit;
import dev.livestall.dashboards.insight.Message;
import dev.livestall.dashboards.messages.MessagesThatSold.Rest;
import dev.livestall.dashboards.messages.MessagesThatSold.Sold;
import dev.livestall.events.Money;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class MessagesThatSoldTest {
    @Test
    void theListAndItsRestSumUp() {
        var credits = LongStream.rangeClosed(1, 8)
                .mapToObj(i -> credit("link", "m" + i, "KRW", i * 100))
                .toList();
        var sold = of(credits, Map.of());

        assertThat(sold.top()).extracting(Sold::messageId).containsExactly("m8", "m7", "m6", "m5", "m4");
        assertThat(sold.rest()).isEqualTo(new Rest(3, List.of(new Money(600, "KRW"))));
        assertThat(sold.top().stream().mapToLong(Sold::creditMinor).sum() + 600).isEqualTo(3_600);
    }

    @Test
    void cardsAndOffersAreNotMessages() {
        assertThat(of(List.of(credit("card", "pin", "KRW", 9), credit("none", "none", "KRW", 9)), Map.of()))
                .isEqualTo(new MessagesThatSold(List.of(), new Rest(0, List.of())));
    }

    @Test
    void theRestNeverMixesCurrencies() {
        var many = LongStream.rangeClosed(1, 6)
                .mapToObj(i -> credit("link", "m" + i, "KRW", 1_000))
                .toList();
        var withDollars = new java.util.ArrayList<>(many);
        withDollars.add(credit("answer", "m6", "USD", 500));

        assertThat(of(withDollars, Map.of()).rest())
                .isEqualTo(new Rest(2 - 1, List.of(new Money(1_000, "KRW"), new Money(500, "USD"))));
    }

    @Test
    void aRemovedMessageKeepsItsCredit() {
        var text = new Message("shop", "m1", Instant.EPOCH, "은서", "host", "지금 15%", true);
        var sold = of(List.of(credit("link", "m1", "KRW", 100)), Map.of("m1", text));

        assertThat(sold.top().get(0).removed()).isTrue();
        assertThat(sold.top().get(0).text()).isEqualTo("지금 15%");
        assertThat(sold.top().get(0).creditMinor()).isEqualTo(100);
    }

    @Test
    void aMessageWhoseTextIsUnknownIsStillListed() {
        var sold = of(List.of(credit("link", "m1", "KRW", 100)), Map.of());

        assertThat(sold.top()).hasSize(1);
        assertThat(sold.top().get(0).text()).isNull();
    }

    private static MessagesThatSold of(List<Credit> credits, Map<String, Message> texts) {
        return MessagesThatSold.of(MessagesThatSold.ranked(credits), texts);
    }

    private static Credit credit(String surface, String id, String currency, long minor) {
        return new Credit("shop", currency, surface, id, surface.equals("card") ? null : id, minor, 1, 1);
    }
}
