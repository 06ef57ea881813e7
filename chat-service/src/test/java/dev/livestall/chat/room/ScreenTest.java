package dev.livestall.chat.room;

import static org.assertj.core.api.Assertions.assertThat;

import dev.livestall.events.Card;
import dev.livestall.events.Money;
import dev.livestall.events.Offer;
import dev.livestall.events.SellingEvent.OfferExtended;
import dev.livestall.events.SellingEvent.OfferStarted;
import dev.livestall.events.SellingEvent.PinsOrdered;
import dev.livestall.events.SellingEvent.ProductPinned;
import dev.livestall.events.SellingEvent.ProductUnpinned;
import dev.livestall.events.SellingEvent.StockChanged;
import dev.livestall.events.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ScreenTest {
    private final Screen screen = new Screen();

    static Card card(String product, int left) {
        return new Card(product, new Words(product, null), "/i", new Money(52_000, "KRW"), left, 10, null);
    }

    private void pin(String pinId, @Nullable List<String> pins) {
        screen.apply(new ProductPinned(Entries.about("e-" + pinId), pinId, card("product of " + pinId, 5), pins));
    }

    private List<String> shown() {
        return screen.pins().stream().map(Pinned::pinId).toList();
    }

    @Test
    void keepsTheOthersAndTheOrderThatAPinNames() {
        pin("a", List.of("a"));
        pin("b", List.of("b", "a"));
        pin("c", List.of("b", "a", "c"));
        assertThat(shown()).containsExactly("b", "a", "c");
        pin("d", List.of("d", "c"));
        assertThat(shown()).containsExactly("d", "c");
    }

    @Test
    void aPinThatNamesNoOthersTakesThePlaceOfAll() {
        pin("a", List.of("a"));
        pin("b", List.of("a", "b"));
        pin("c", null);
        assertThat(shown()).containsExactly("c");
    }

    @Test
    void unpinsOneAndOrdersTheRest() {
        pin("a", List.of("a"));
        pin("b", List.of("a", "b"));
        pin("c", List.of("a", "b", "c"));
        screen.apply(new PinsOrdered(Entries.about("o"), List.of("c", "never-heard-of", "b", "a")));
        assertThat(shown()).containsExactly("c", "b", "a");
        screen.apply(new ProductUnpinned(Entries.about("u"), "b", "p", List.of("a", "c")));
        assertThat(shown()).containsExactly("a", "c");
        screen.apply(new ProductUnpinned(Entries.about("v"), "a", "p"));
        assertThat(shown()).containsExactly("c");
    }

    @Test
    void anExtendedOfferTakesThePlaceOfItself() {
        screen.apply(new ProductPinned(Entries.about("e"), "a", card("lamp", 5)));
        var end = java.time.Instant.parse("2026-11-22T11:10:00Z");
        for (var event : List.of(
                new OfferStarted(Entries.about("s"), offer(end)),
                new OfferExtended(Entries.about("x"), offer(end.plusSeconds(60))))) {
            screen.apply(event);
        }
        assertThat(screen.pins().get(0).card().offer().endsAt()).isEqualTo(end.plusSeconds(60));
    }

    private static Offer offer(java.time.Instant end) {
        var price = new Money(42_000, "KRW");
        return new Offer("o", "lamp", price, price, 5, 5, 1, end.minusSeconds(600), end);
    }

    @Test
    void everyPinKnowsItsStock() {
        pin("a", List.of("a"));
        pin("b", List.of("a", "b"));
        screen.apply(new StockChanged(Entries.about("s"), "product of b", 0, 10, null, null, true, null));
        assertThat(screen.pins().get(0).card().left()).isEqualTo(5);
        assertThat(screen.pins().get(1).card().left()).isZero();
        assertThat(screen.pins().get(1).card().soldOut()).isTrue();
    }
}
