package dev.livestall.analytics.combine;

import java.util.function.BinaryOperator;

/**
 * What came for one place so far. Changed in place: of hundreds of records, each would otherwise copy what all before it added up to.
 *
 * @param <T> what is added up
 */
public interface Sum<T> {
    void add(T more);

    /** All of it; nothing may be added after. */
    T total();

    /** Of something so small that a new one for each record costs nothing. */
    static <T> Sum<T> from(T first, BinaryOperator<T> plus) {
        return new Sum<>() {
            private T sum = first;

            @Override
            public void add(T more) {
                sum = plus.apply(sum, more);
            }

            @Override
            public T total() {
                return sum;
            }
        };
    }
}
