package dev.livestall.commerce.catalog.sheet;

/** A spreadsheet takes a cell that begins like a formula for one: such cells get an apostrophe, which it doesn't show. */
public final class SafeCell {
    private static final String FORMULA = "=+-@\t\r";

    private SafeCell() {}

    public static String escaped(String cell) {
        return startsLikeAFormula(cell) ? "'" + cell : cell;
    }

    /** What was escaped, as it was. */
    static String plain(String cell) {
        return cell.length() > 1 && cell.charAt(0) == '\'' && startsLikeAFormula(cell.substring(1))
                ? cell.substring(1)
                : cell;
    }

    private static boolean startsLikeAFormula(String cell) {
        return !cell.isEmpty() && FORMULA.indexOf(cell.charAt(0)) >= 0;
    }
}
