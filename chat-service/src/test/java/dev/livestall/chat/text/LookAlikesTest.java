package dev.livestall.chat.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LookAlikesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "аdmin",
                "ADMIN",
                "adm1n",
                "admIn",
                "admln",
                "adrnin",
                "ａｄｍｉｎ",
                "a.d.m.i.n",
                "𝔞𝔡𝔪𝔦𝔫",
                "0fficial",
                "운영자님",
                "운 영 자",
                "ㅇㅜㄴ영자",
                "The Host",
                "공식"
            })
    void namesOfStaffAreNobodyElses(String nickname) {
        assertThat(LookAlikes.areStaffWords(nickname)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ghost", "보리차", "host123", "공식팬", "Alin"})
    void harmlessNamesAre(String nickname) {
        assertThat(LookAlikes.areStaffWords(nickname)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "달빛지기",
                "달빛 지기",
                "달빛지기님",
                "공식달빛지기",
                "달\u200b빛지기",
                "ㄷㅏㄹ빛지기",
                "Oliνia",
                "0livia",
                "olivia_official",
                "OIivia"
            })
    void aNameOfSomebodyThereIsTakenHoweverItIsSpelled(String nickname) {
        assertThat(LookAlikes.areIn(List.of("달빛지기", "Olivia"), nickname)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"달빛", "별빛지기", "Oliver"})
    void anotherNameIsFree(String nickname) {
        assertThat(LookAlikes.areIn(List.of("달빛지기", "Olivia"), nickname)).isFalse();
    }
}
