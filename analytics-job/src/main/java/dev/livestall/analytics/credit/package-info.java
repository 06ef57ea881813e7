/**
 * Which touch sold what.
 *
 * <p>Per order line, the latest touch by the same viewer on that product in the 24 h before the checkout started gets the line's money. A touch may be read
 * after the order it sold: then the credit moves, by differences, so that at any time the credits of a show and a currency (with {@code none})
 * add up to its paid GMV.
 *
 * <p>Every place that a line <em>could</em> have been credited to gets each of the line's changes, mostly with nothing in it: only so a rebuild that reads
 * the topics in another order ends with the same versions, and overwrites what an earlier run had credited for a moment.
 */
@NullMarked
package dev.livestall.analytics.credit;

import org.jspecify.annotations.NullMarked;
