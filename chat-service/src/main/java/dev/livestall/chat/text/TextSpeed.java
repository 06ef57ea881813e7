package dev.livestall.chat.text;

import dev.livestall.chat.settings.ChatSettings;
import dev.livestall.chat.words.FoundWords;
import dev.livestall.chat.words.WordLists;
import dev.livestall.events.EventJson;
import dev.livestall.events.WordRule;
import dev.livestall.events.WordRule.Action;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * How long the reading of one line takes: its shape, its words, links and numbers. A program of its own ({@code bin/bench words}); it measures and
 * needs no server.
 */
final class TextSpeed {
    private static final int RUNS = 21;
    private static final String[] LINES = {
        "안녕하세요 처음 왔어요!",
        "이거 사이즈 어떻게 돼요? 저는 평소에 M 입어요",
        "ㅋㅋㅋㅋㅋㅋㅋㅋ 너무 웃겨요 언니",
        "배송 언제 와요? 지난번엔 3일 걸렸는데 이번에도 그 정도일까요 궁금합니다",
        "가격 실화?? 17,900원이면 바로 산다 🔥🔥🔥",
        "Is this available in black? I would love two of them, shipping to Seoul please",
        "전화 주세요 010-1234-5678 기다릴게요",
        "👍🏽👍🏽 host님 오늘도 예뻐요 다음 방송은 언제예요?"
    };

    private final TextRules rules = new TextRules(new ChatSettings.Text(300, 1_200, 4_096, 20));
    private final WordLists words;
    private final Random random = new Random(7);

    private TextSpeed(int entries) {
        List<WordRule> rules = new ArrayList<>();
        for (int i = 0; i < 32; i++) rules.add(new WordRule("ab".repeat(i + 1), Action.MASK, null, null));
        while (rules.size() < entries) rules.add(new WordRule(word(), Action.BLOCK, null, null));
        words = WordLists.of(rules);
    }

    /** @param arguments entries of the list, seconds to measure */
    public static void main(String[] arguments) {
        int entries = Integer.parseInt(arguments[0]);
        new TextSpeed(entries).measure(entries, Integer.parseInt(arguments[1]), System.out);
    }

    private void measure(int entries, int seconds, PrintStream out) {
        out.println("a list of " + entries + " entries, " + seconds + " s");
        perMessage(seconds);
        double micros = perMessage(seconds);
        String worst = "";
        double worstMillis = 0;
        for (Map.Entry<String, String> bad : badInputs().entrySet()) {
            double millis = median(bad.getValue());
            out.printf("%-28s %8.3f ms%n", bad.getKey(), millis);
            if (millis > worstMillis) {
                worstMillis = millis;
                worst = bad.getKey();
            }
        }
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("entries", entries);
        line.put("microsPerMessage", Math.round(micros * 100) / 100.0);
        line.put("worstMs", Math.round(worstMillis * 1_000) / 1_000.0);
        line.put("worstInput", worst);
        out.println(EventJson.MAPPER.writeValueAsString(line));
    }

    private double perMessage(int seconds) {
        long until = System.nanoTime() + seconds * 1_000_000_000L;
        long began = spent();
        long read = 0;
        while (System.nanoTime() < until) for (String line : LINES) read += read(line);
        return (spent() - began) / 1_000.0 / Math.max(1, read);
    }

    private double median(String text) {
        double[] millis = new double[RUNS];
        for (int i = 0; i < RUNS; i++) {
            long began = spent();
            read(text);
            millis[i] = (spent() - began) / 1e6;
        }
        Arrays.sort(millis);
        return millis[RUNS / 2];
    }

    /** Nanoseconds of processor time of this thread: the same on a busy machine. */
    private static long spent() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    /** What is done with each viewer's line, whatever the verdict. */
    private int read(String typed) {
        return rules.message(typed)
                .fold(
                        shaped -> {
                            FoundWords found = words.in(shaped.text(), "shop", "show");
                            boolean wall = Walls.is(shaped.text()) | Links.isIn(shaped.text()) | found.blocks();
                            return Numbers.mask(found.masks() ? found.masked() : shaped.text())
                                                    .text()
                                                    .isEmpty()
                                            && wall
                                    ? 2
                                    : 1;
                        },
                        held -> 1,
                        refused -> 1);
    }

    private Map<String, String> badInputs() {
        Map<String, String> bad = new LinkedHashMap<>();
        bad.put("words in words", "ab".repeat(150));
        bad.put("one letter", "a".repeat(300));
        bad.put("digits", "42 ".repeat(100));
        bad.put("digits for letters", "a1".repeat(150));
        bad.put("spoken digits", "공일".repeat(150));
        bad.put("dots", "a.".repeat(150));
        bad.put("spelled dots", "점 ".repeat(150));
        bad.put("phrases in one character", "\ufdfa".repeat(300));
        bad.put("jamo that join", "\u1101\u1101\u1171\u11aa".repeat(300));
        bad.put("jamo that don't", "ㅂㅏㅂㅗ".repeat(75));
        bad.put("families", "👨‍👩‍👧‍👦".repeat(160));
        bad.put("marks", "e\u0323\u0306\u0301".repeat(300));
        bad.put("joiners", "a\u200db".repeat(1_300));
        bad.put("nothing", "\u200b".repeat(16_000));
        bad.put("too long", "가".repeat(16_000));
        bad.put("characters of all kinds", any(300));
        return bad;
    }

    private String any(int points) {
        StringBuilder text = new StringBuilder();
        while (points > 0) {
            int point = 0x20 + random.nextInt(0x1ffff);
            if (!Character.isDefined(point) || point >= 0xd800 && point <= 0xdfff) continue;
            text.appendCodePoint(point);
            points--;
        }
        return text.toString();
    }

    private String word() {
        StringBuilder word = new StringBuilder();
        int letters = 2 + random.nextInt(5);
        boolean korean = random.nextBoolean();
        for (int i = 0; i < letters; i++) {
            word.append((char) (korean ? 0xac00 + random.nextInt(11_172) : 'a' + random.nextInt(26)));
        }
        return korean ? word.toString() : word.append("xq").toString();
    }
}
