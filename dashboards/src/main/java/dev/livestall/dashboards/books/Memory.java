package dev.livestall.dashboards.books;

import dev.livestall.dashboards.books.Reconciliation.Look;
import dev.livestall.dashboards.insight.MoneyTotals;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What earlier looks at one show left behind.
 *
 * @param board the board's sums at the last look
 * @param boardSince since when the board has shown them, as far as anyone looked
 * @param booksSince the same of the books, which also tell their own last change
 */
public record Memory(
        @Nullable Instant lastLookAt,
        @Nullable Instant lastEqualAt,
        List<MoneyTotals> board,
        @Nullable Instant boardSince,
        List<Books.CurrencySums> books,
        @Nullable Instant booksSince) {
    public static final Memory NONE = new Memory(null, null, List.of(), null, List.of(), null);

    Memory after(Look look, boolean equal) {
        var books = look.books().currencies();
        return new Memory(
                look.at(),
                equal ? look.at() : lastEqualAt,
                look.board(),
                boardSince == null || !look.board().equals(board) ? look.at() : boardSince,
                books,
                booksSince == null || !books.equals(this.books) ? look.at() : booksSince);
    }

    /** The latest change of either side. Before the second look nothing is known to be steady. */
    Instant lastChange(Look look) {
        var told = look.books().lastChangeAt();
        var bookChange = told != null ? told : booksSince;
        var boardChange = boardSince;
        if (boardChange == null || bookChange == null) return look.at();
        return boardChange.isAfter(bookChange) ? boardChange : bookChange;
    }
}
