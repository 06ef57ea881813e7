package dev.livestall.commerce.payment;

/** What came of looking at what the provider says. */
public enum Settlement {
    /** The books say the same now. */
    SETTLED,
    /** Nothing is decided yet. */
    WAITING,
    /** The books contradict; nothing was changed. */
    QUARANTINED,
    /** It belongs to somebody else who uses the same account. */
    NOT_OURS
}
