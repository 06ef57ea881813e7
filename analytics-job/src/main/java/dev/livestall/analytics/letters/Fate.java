package dev.livestall.analytics.letters;

/** What became of a letter that was chosen. */
enum Fate {
    SENT("sent again"),
    SENT_BEFORE("was sent again before"),
    STILL_BAD("would be rejected again"),
    CUT_OFF("too large: only its beginning was kept"),
    NO_EVENT("no event: a document is written again by a rebuild");

    private final String words;

    Fate(String words) {
        this.words = words;
    }

    @Override
    public String toString() {
        return words;
    }
}
