package dev.livestall.commerce.catalog.sheet;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.livestall.commerce.catalog.sheet.Sheet.LineFault;
import java.util.List;

/**
 * What became of a table, or would.
 *
 * @param applied whether it was written (less the refused ones)
 * @param rows lines read, without the first
 * @param faults of the table as a whole
 */
record Report(
        boolean applied, int rows, int made, int changed, int refused, List<LineFault> faults, List<Line> products) {

    /**
     * @param line where the product begins
     * @param notes what was not taken, though the product was
     */
    record Line(int line, String code, Result result, List<LineFault> faults, List<LineFault> notes) {}

    enum Result {
        @JsonProperty("made")
        MADE,
        @JsonProperty("changed")
        CHANGED,
        @JsonProperty("refused")
        REFUSED
    }

    static Report refused(List<LineFault> faults) {
        return new Report(false, 0, 0, 0, 0, faults, List.of());
    }

    static Report of(int rows, List<Line> lines, boolean applied) {
        return new Report(
                applied,
                rows,
                count(lines, Result.MADE),
                count(lines, Result.CHANGED),
                count(lines, Result.REFUSED),
                List.of(),
                lines);
    }

    private static int count(List<Line> lines, Result result) {
        return (int) lines.stream().filter(line -> line.result() == result).count();
    }
}
