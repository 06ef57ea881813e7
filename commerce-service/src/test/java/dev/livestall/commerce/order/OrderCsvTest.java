package dev.livestall.commerce.order;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OrderCsvTest {
    @Test
    void aCellThatLooksLikeAFormulaIsText() {
        for (String formula : new String[] {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1"}) {
            assertThat(OrderCsv.cell(formula)).isEqualTo("'" + formula);
        }
        assertThat(OrderCsv.cell("=HYPERLINK(\"x\",\"y\")")).isEqualTo("\"'=HYPERLINK(\"\"x\"\",\"\"y\"\")\"");
    }

    @Test
    void commasQuotesAndLinesStayInTheirCell() {
        assertThat(OrderCsv.cell("무드등")).isEqualTo("무드등");
        assertThat(OrderCsv.cell("a,b")).isEqualTo("\"a,b\"");
        assertThat(OrderCsv.cell("a\"b")).isEqualTo("\"a\"\"b\"");
        assertThat(OrderCsv.cell("a\nb")).isEqualTo("\"a\nb\"");
        assertThat(OrderCsv.cell("")).isEmpty();
    }
}
