package dev.livestall.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class MessageIdsTest {
    @Test
    void aRetryHasTheIdOfTheFirstTry() {
        assertThat(MessageIds.of("b", "v", "c")).isEqualTo(MessageIds.of("b", "v", "c"));
    }

    @Test
    void broadcastViewerAndClientIdAreToldApart() {
        assertThat(MessageIds.of("b", "v", "c"))
                .isNotEqualTo(MessageIds.of("b2", "v", "c"))
                .isNotEqualTo(MessageIds.of("b", "v2", "c"))
                .isNotEqualTo(MessageIds.of("b", "v", "c2"));
    }

    @Test
    void itIsAVersion5Uuid() {
        UUID id = UUID.fromString(MessageIds.of("b", "v", "c"));
        assertThat(id.version()).isEqualTo(5);
        assertThat(id.variant()).isEqualTo(2);
    }

    @Test
    void moneyOfTwoCurrenciesIsNeverAdded() {
        assertThat(new Money(500, "KRW").plus(new Money(20, "KRW"))).isEqualTo(new Money(520, "KRW"));
        assertThatThrownBy(() -> new Money(1, "KRW").plus(new Money(1, "USD")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Money(1, "WON")).isInstanceOf(IllegalArgumentException.class);
    }
}
