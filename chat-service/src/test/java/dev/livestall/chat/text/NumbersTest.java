package dev.livestall.chat.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersTest {
    @ParameterizedTest
    @CsvSource({
        "4242424242424242, ************4242",
        "4242 4242 4242 4242, **** **** **** 4242",
        "5555-5555-5555-4444, ****-****-****-4444",
        "378282246310005, ***********0005",
        "제 카드는 4000000000000002이에요, 제 카드는 ************0002이에요",
        "1 4242424242424242, 1 ************4242",
        "4222222222222, *********2222",
        "４２４２４２４２４２４２４２４２, ************４２４２",
        "4242 - 4242 - 4242 - 4242, **** - **** - **** - 4242",
        "4242\u200b4242\u200b4242\u200b4242, ****\u200b****\u200b****\u200b4242"
    })
    void masksAllOfACardButTheLastFour(String typed, String masked) {
        assertThat(Numbers.mask(typed).text()).isEqualTo(masked);
        assertThat(Numbers.mask(typed).what()).containsExactly(Mask.CARD);
    }

    @ParameterizedTest
    @CsvSource({
        "010-1234-5678, 010-****-****",
        "01012345678로 연락 주세요, 010********로 연락 주세요",
        "010 1234 5678, 010 **** ****",
        "제 번호 010.123.4567!, 제 번호 010.***.****!",
        "공일공 일이삼사 오육칠팔, 공일공 **** ****",
        "공일공에 1234에 오육칠팔이야, 공일공에 ****에 ****이야",
        "010-1234-5678이에요, 010-****-****이에요",
        "+82 10-1234-5678, +82 10-****-****",
        "+821012345678, +8210********",
        "0082 10 1234 5678, 0082 10 **** ****",
        "+82 (0)10 1234 5678, +82 (0)10 **** ****",
        "02-123-4567, 02-***-****",
        "031-1234-5678, 031-****-****",
        "070 1234 5678, 070 **** ****",
        "０１０－１２３４－５６７８, ０１０－****－****",
        "①⓪ 아니고 ⓪①⓪①②③④⑤⑥⑦⑧, ①⓪ 아니고 ⓪①⓪********"
    })
    void masksTheOwnDigitsOfATelephone(String typed, String masked) {
        assertThat(Numbers.mask(typed).text()).isEqualTo(masked);
        assertThat(Numbers.mask(typed).what()).containsExactly(Mask.PHONE);
    }

    @ParameterizedTest
    @CsvSource({
        "900101-1234567, 900101-*******",
        "주민번호 900101 - 2234567 이요, 주민번호 900101 - ******* 이요",
        "9001011234568, 900101*******",
        "구공공일공일 일이삼사오육칠, 구공공일공일 *******"
    })
    void masksAResidentNumberAfterTheDate(String typed, String masked) {
        assertThat(Numbers.mask(typed).text()).isEqualTo(masked);
        assertThat(Numbers.mask(typed).what()).contains(Mask.RESIDENT_NUMBER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "4242424242424241",
                "1111111111111117",
                "9999999999999995",
                "주문번호 20261122",
                "17,900원",
                "424242424242",
                "8801234567893",
                "2026.11.22 20:00",
                "1588-1234",
                "010 세트 5개",
                "이 사과 오늘 사면 이만 원이요",
                "30분 뒤 3번 상품 50% 할인",
                "0101-2345"
            })
    void leavesOtherNumbersAlone(String typed) {
        assertThat(Numbers.mask(typed).text()).isEqualTo(typed);
        assertThat(Numbers.mask(typed).what()).isEmpty();
    }
}
