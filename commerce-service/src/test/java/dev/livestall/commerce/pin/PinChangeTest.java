package dev.livestall.commerce.pin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.livestall.events.About;
import dev.livestall.events.Card;
import dev.livestall.events.Mode;
import dev.livestall.events.Money;
import dev.livestall.events.RoomEvent;
import dev.livestall.events.SellingEvent.PinsOrdered;
import dev.livestall.events.SellingEvent.ProductPinned;
import dev.livestall.events.SellingEvent.ProductUnpinned;
import dev.livestall.events.Words;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PinChangeTest {
    private static final UUID A = UUID.randomUUID();
    private static final UUID B = UUID.randomUUID();
    private static final UUID C = UUID.randomUUID();
    private static final Map<UUID, Card> CARDS = Stream.of(A, B, C)
            .collect(Collectors.toMap(
                    Function.identity(),
                    id -> new Card(
                            id.toString(), new Words("무드등", null), "/i", new Money(52_000, "KRW"), 5, 10, null)));

    private static About about() {
        return About.of(UUID.randomUUID().toString(), Instant.EPOCH, "shop", "show", Mode.LIVE);
    }

    private static List<RoomEvent> told(PinChange change) {
        return change.told(PinChangeTest::about, CARDS);
    }

    private static List<Pin> screen(UUID... products) {
        return PinChange.to(List.of(), List.of(products)).after();
    }

    private static List<String> ids(Pin... pins) {
        return Stream.of(pins).map(pin -> pin.pinId().toString()).toList();
    }

    @Test
    void whatStaysKeepsItsPin() {
        var before = screen(A, B);
        var after = PinChange.to(before, List.of(B, C, A)).after();
        assertThat(after.get(0)).isEqualTo(before.get(1));
        assertThat(after.get(2)).isEqualTo(before.get(0));
    }

    @Test
    void aNewPinNamesAllThatAreOnTheScreenNow() {
        var before = screen(A);
        var change = PinChange.to(before, List.of(B, A, C));
        var events = told(change);
        var after = change.after();
        assertThat(events).hasSize(2);
        assertThat(((ProductPinned) events.get(0)).pins()).isEqualTo(ids(after.get(0), after.get(1)));
        assertThat(((ProductPinned) events.get(1)).pins()).isEqualTo(ids(after.get(0), after.get(1), after.get(2)));
    }

    @Test
    void aPinThatTakesAnothersPlaceIsToldFirstAndThenWhatWent() {
        var before = screen(A);
        var change = PinChange.to(before, List.of(B));
        var events = told(change);
        assertThat(events).hasSize(2);
        assertThat(((ProductPinned) events.get(0)).pins())
                .isEqualTo(ids(change.after().get(0)));
        var gone = (ProductUnpinned) events.get(1);
        assertThat(gone.pinId()).isEqualTo(ids(before.get(0)).get(0));
        assertThat(gone.pins()).isEqualTo(ids(change.after().get(0)));
    }

    @Test
    void whatGoesNamesWhatStays() {
        var before = screen(A, B, C);
        var events = told(PinChange.to(before, List.of(C)));
        assertThat(events).hasSize(2).allSatisfy(event -> assertThat(((ProductUnpinned) event).pins())
                .isEqualTo(ids(before.get(2))));
    }

    @Test
    void anotherOrderIsOneEventAndNoChangeIsNone() {
        var before = screen(A, B);
        var events = told(PinChange.to(before, List.of(B, A)));
        assertThat(events).hasSize(1);
        assertThat(((PinsOrdered) events.get(0)).pins()).isEqualTo(ids(before.get(1), before.get(0)));
        assertThat(told(PinChange.to(before, List.of(A, B)))).isEmpty();
    }
}
