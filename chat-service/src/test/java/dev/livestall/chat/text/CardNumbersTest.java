package dev.livestall.chat.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CardNumbersTest {
    @ParameterizedTest
    @CsvSource({
        "4242424242424242, ************4242",
        "4242 4242 4242 4242, **** **** **** 4242",
        "5555-5555-5555-4444, ****-****-****-4444",
        "378282246310005, ***********0005",
        "제 카드는 4000000000000002이에요, 제 카드는 ************0002이에요",
        "1 4242424242424242, 1 ************4242",
        "4222222222222, *********2222"
    })
    void masksAllButTheLastFour(String typed, String masked) {
        assertThat(CardNumbers.mask(typed)).isEqualTo(masked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "4242424242424241",
                "010-1234-5678",
                "1111111111111117",
                "9999999999999995",
                "주문번호 20261122",
                "17,900원",
                "424242424242"
            })
    void leavesOtherNumbersAlone(String typed) {
        assertThat(CardNumbers.mask(typed)).isEqualTo(typed);
    }

    @Test
    void aLongRowOfDigitsTakesNoTime() {
        long start = System.nanoTime();
        CardNumbers.mask("4".repeat(4_000));
        assertThat(System.nanoTime() - start).isLessThan(200_000_000);
    }
}
