package dev.livestall.components;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MoneyAndWordsIT {
    private static ModulePage modules;

    private static final String SETUP = """
            const {clock, money, percentOff, shortCount} = await import('@livestall/components/format.js');
            const {defineWords, lang, setLang, t, words} = await import('@livestall/components/i18n.js');
            const krw = (minor) => ({minor, currency: 'KRW'});
            """;

    @BeforeAll
    static void openBrowser() throws IOException {
        modules = ModulePage.open();
    }

    @BeforeEach
    void freshPage() {
        modules.fresh();
    }

    @AfterAll
    static void closeBrowser() {
        modules.close();
    }

    @Test
    void moneyReadsAsPeopleWriteItInEachLanguage() {
        Object written = modules.run(SETUP + """
                const all = () => [money(krw(17900)), money(krw(-500)), money({minor: 61240, currency: 'USD'}), money({minor: 1234, currency: 'BHD'})];
                const korean = all();
                setLang('en');
                return [...korean.slice(0, 3), ...all().slice(0, 3), all()[3].replace(/\\s/, ' ')];
                """);

        assertThat(written)
                .isEqualTo(List.of("17,900원", "−500원", "$612.40", "₩17,900", "−₩500", "$612.40", "BHD 1.234"));
    }

    @Test
    void aPercentIsNeverRoundedUp() {
        assertThat(modules.run(SETUP
                        + "return [percentOff(krw(24900), krw(17900)), percentOff(krw(100), krw(100)), percentOff(null, krw(1)),"
                        + " percentOff(krw(1000), krw(1))];"))
                .isEqualTo(List.of(28, 0, 0, 99));
    }

    @Test
    void aStartedSecondCountsAsAWholeOne() {
        assertThat(modules.run(SETUP + "return [clock(252_000), clock(1), clock(0), clock(-5), clock(3_605_000)];"))
                .isEqualTo(List.of("04:12", "00:01", "00:00", "00:00", "1:00:05"));
    }

    @Test
    void onlyLargeViewerCountsAreShortenedAndNeverUpwards() {
        assertThat(
                        modules.run(
                                SETUP
                                        + "const ko = [9999, 12999].map(shortCount); setLang('en'); return [...ko, shortCount(12999)];"))
                .isEqualTo(List.of("9,999", "1.2만", "12K"));
    }

    @Test
    void theLanguageIsKeptAndToldToThePage() {
        assertThat(modules.run(SETUP + """
                        let told = '';
                        window.addEventListener('langchange', (event) => (told = event.detail.lang));
                        const before = lang();
                        setLang('en');
                        return [before, told, document.documentElement.lang, localStorage.getItem('livestall.lang')];
                        """)).isEqualTo(List.of("ko", "en", "en", "\"en\""));
    }

    @Test
    void everyWordOfTheSharedElementsExistsInBothLanguages() {
        assertThat(modules.run("""
                        const seen = {ko: new Set(), en: new Set()};
                        for (const file of ['chat-words', 'more-refusal-words', 'problem-words', 'more-problem-words', 'card-words', 'price', 'log-in', 'sheet', 'language-switch']) {
                          const text = await (await fetch(`/assets/components/${file}.js`)).text();
                          const [, ko, en] = text.match(/defineWords\\(\\{\\s*ko: (\\{[\\s\\S]*?\\}),\\s*en: (\\{[\\s\\S]*?\\}),?\\s*\\}\\);/);
                          for (const key of ko.matchAll(/'([a-z.-]+[a-z0-9])':/g)) seen.ko.add(key[1]);
                          for (const key of en.matchAll(/'([a-z.-]+[a-z0-9])':/g)) seen.en.add(key[1]);
                        }
                        const missing = [...seen.ko].filter((key) => !seen.en.has(key)).concat([...seen.en].filter((key) => !seen.ko.has(key)));
                        return [seen.ko.size > 60, missing.join()];
                        """)).isEqualTo(List.of(true, ""));
    }

    @Test
    void everyRefusalOfTheRoomHasASentence() {
        assertThat(modules.run("""
                        const {knowsWord} = await import('@livestall/components/i18n.js');
                        await import('@livestall/components/refusal.js');
                        return ['empty', 'too-long', 'not-named', 'nickname-taken-by-staff', 'nickname-invalid', 'rules-not-accepted', 'muted',
                          'too-fast', 'blocked-word', 'not-allowed', 'ended', 'not-started', 'unknown-message', 'bad-frame', 'links-not-allowed', 'repeated', 'wall', 'denied']
                          .filter((code) => !knowsWord(`refusal.${code}`));
                        """)).isEqualTo(List.of());
    }
}
