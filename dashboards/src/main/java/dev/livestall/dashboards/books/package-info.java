/**
 * The proof: whether the books of commerce-service and the board say the same.
 *
 * <p>Equal is said only of two sums that were read together and are equal in every currency, paid, net and collected, order by order.
 * Different is said only when neither side has moved for a while, since a sale takes a second or two to reach the board. Everything else is
 * "checking": also when the books don't answer. An old green is never shown as the present.
 */
@NullMarked
package dev.livestall.dashboards.books;

import org.jspecify.annotations.NullMarked;
