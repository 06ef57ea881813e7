package dev.livestall.analytics.combine;

/** Something of which two for the same place can go on as one. Immutable. */
public interface Combinable<T> {
    /** Those with an equal one may be added up; equality is by {@code equals}. */
    Object place();

    /** A sum that begins with this. */
    Sum<T> sum();
}
