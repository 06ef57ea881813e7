package dev.livestall.chat.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinksTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://a.example/x",
                "javascript://x",
                "www.somewhere.example",
                "naver.com",
                "여기 naver.com이에요",
                "한글.한국",
                "네이버.닷컴에서",
                "ｎａｖｅｒ．ｃｏｍ",
                "naver。com",
                "nav\u200ber.c\u2060om",
                "bit.ly/abc",
                "t.me/x",
                "me@shop.co.kr",
                "naver . com",
                "naver(.)com",
                "네이버점컴",
                "naver 점 com",
                "naver [dot] com",
                "naver닷kr",
                "ⓝⓐⓥⓔⓡ.ⓒⓞⓜ"
            })
    void leadsElsewhere(String text) {
        assertThat(Links.isIn(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "안녕하세요",
                "좋아요. 컴퓨터도 있나요",
                "장점 컴퓨터",
                "정말요... 네",
                "1.5kg",
                "2026.11.22",
                "3.5점 주세요",
                "Hello. to me it is fine",
                "Mr.Kim",
                "가.나.다",
                "점",
                ".com",
                "a.",
                "wwww.x"
            })
    void isJustTalk(String text) {
        assertThat(Links.isIn(text)).isFalse();
    }
}
