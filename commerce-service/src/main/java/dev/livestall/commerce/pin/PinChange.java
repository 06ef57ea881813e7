package dev.livestall.commerce.pin;

import dev.livestall.events.About;
import dev.livestall.events.Card;
import dev.livestall.events.RoomEvent;
import dev.livestall.events.SellingEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * From what was on the screen to what will be.
 *
 * @param before in their order
 * @param after in their order; a product that stays keeps its pin
 */
record PinChange(List<Pin> before, List<Pin> after) {

    static PinChange to(List<Pin> before, List<UUID> products) {
        var after = products.stream()
                .map(product -> before.stream()
                        .filter(pin -> pin.productId().equals(product))
                        .findFirst()
                        .orElseGet(() -> new Pin(UUID.randomUUID(), product)))
                .toList();
        return new PinChange(before, after);
    }

    boolean isNone() {
        return before.equals(after);
    }

    List<Pin> gone() {
        return before.stream().filter(pin -> !after.contains(pin)).toList();
    }

    List<Pin> come() {
        return after.stream().filter(pin -> !before.contains(pin)).toList();
    }

    /**
     * What the room is told, so that a reader of {@code pins} stands at {@link #after} at the end, and one who knows of one pin only
     * has the newest.
     *
     * @param about makes a new one for each event
     * @param cards of all that come, by product
     */
    List<RoomEvent> told(Supplier<About> about, Map<UUID, Card> cards) {
        if (isNone()) return List.of();
        if (come().isEmpty() && gone().isEmpty()) return List.of(new SellingEvent.PinsOrdered(about.get(), ids(after)));
        // First what comes, so that a screen is never empty between two; then each that went, for whoever keeps how
        // long it stood.
        var events = new ArrayList<RoomEvent>(pinned(about, cards));
        for (var pin : gone()) {
            events.add(new SellingEvent.ProductUnpinned(
                    about.get(), pin.pinId().toString(), pin.productId().toString(), ids(after)));
        }
        return events;
    }

    private List<RoomEvent> pinned(Supplier<About> about, Map<UUID, Card> cards) {
        List<RoomEvent> events = new ArrayList<>();
        var untold = new ArrayList<>(come());
        for (var pin : come()) {
            untold.remove(pin);
            var known = after.stream().filter(one -> !untold.contains(one)).toList();
            events.add(new SellingEvent.ProductPinned(
                    about.get(),
                    pin.pinId().toString(),
                    Objects.requireNonNull(cards.get(pin.productId())),
                    ids(known)));
        }
        return events;
    }

    private static List<String> ids(List<Pin> pins) {
        return pins.stream().map(pin -> pin.pinId().toString()).toList();
    }
}
