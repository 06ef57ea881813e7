package dev.livestall.analytics.sink;

/** What the status of one item in a bulk means. */
enum Verdict {
    DONE,
    RETRY,
    REFUSED;

    static Verdict of(int status) {
        if (status < 300) return DONE;
        if (status == 409) return DONE; // a newer version is there already
        if (status == 408 || status == 429 || status >= 500) return RETRY;
        return REFUSED;
    }
}
