package dev.livestall.dashboards.books;

/** The books did not answer, or not in time. The board goes on without its proof and says so. */
public final class BooksUnavailable extends RuntimeException {
    public BooksUnavailable(Throwable cause) {
        super("the books did not answer: " + cause.getMessage(), cause);
    }
}
