package dev.livestall.commerce.catalog.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class SheetTest {
    private static final String TEXT = "code,name_ko,price\r\nA-1,똠얌꿍 무드등,\"52,000\"\r\n";

    @Test
    void readsUtf8WithAndWithoutItsMarkAndMs949() {
        for (var bytes : List.of(
                TEXT.getBytes(StandardCharsets.UTF_8),
                ("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_8),
                TEXT.getBytes(Charset.forName("x-windows-949")))) {
            var sheet = Sheet.of(bytes);
            assertThat(sheet.faults()).isEmpty();
            assertThat(sheet.rows().get(0).cell("name_ko")).isEqualTo("똠얌꿍 무드등");
            assertThat(sheet.rows().get(0).line()).isEqualTo(2);
        }
        assertThat(Sheet.of(new byte[] {(byte) 0xFF, (byte) 0xFE, 0, 1})
                        .faults()
                        .get(0)
                        .code())
                .isEqualTo("unreadable");
    }

    @Test
    void saysWhatIsWrongWithTheTableAsAWhole() {
        assertThat(fault("")).isEqualTo("empty");
        assertThat(fault("code,name_ko\n")).isEqualTo("missing-column");
        assertThat(fault("code,name_ko,price,colour\n")).isEqualTo("unknown-column");
        assertThat(fault("code,name_ko,price,code\n")).isEqualTo("repeated-column");
        assertThat(fault("code,name_ko,price\nA,\"open,1\n")).isEqualTo("torn");
        assertThat(fault("code,name_ko,price\n" + "A,b,1\n".repeat(Sheet.MOST_ROWS + 1)))
                .isEqualTo("too-long");
    }

    private static String fault(String text) {
        return Sheet.of(text.getBytes(StandardCharsets.UTF_8)).faults().get(0).code();
    }

    @Test
    void readsAmountsAsPeopleWriteThem() {
        assertThat(Amounts.minor("52,000", "KRW")).isEqualTo(52_000);
        assertThat(Amounts.minor("5.00", "USD")).isEqualTo(500);
        assertThat(Amounts.minor("5", "USD")).isEqualTo(500);
        assertThat(Amounts.minor("500.00", "KRW")).isEqualTo(500);
        for (var no : List.of("10.005", "-1", "1e3", "5,00", "₩5", "=1+1", "９")) {
            assertThat(Amounts.minor(no, "USD")).as(no).isNull();
        }
        assertThat(Amounts.minor("500.5", "KRW")).isNull();
        assertThat(Amounts.written(500, "USD")).isEqualTo("5.00");
        assertThat(Amounts.written(52_000, "KRW")).isEqualTo("52000");
    }

    @Test
    void cellsThatASpreadsheetWouldRunAreEscapedAndComeBackAsTheyWere() {
        for (var cell : List.of("=1+1", "+82", "-5", "@SUM(A1)", "\t=1")) {
            assertThat(SafeCell.escaped(cell)).isEqualTo("'" + cell);
            assertThat(SafeCell.plain(SafeCell.escaped(cell))).isEqualTo(cell);
        }
        for (var cell : List.of("무드등", "'quoted'", "")) {
            assertThat(SafeCell.escaped(cell)).isEqualTo(cell);
            assertThat(SafeCell.plain(cell)).isEqualTo(cell);
        }
    }
}
