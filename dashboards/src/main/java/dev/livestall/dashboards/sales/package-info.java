/**
 * What sold what: paid order lines cut by product, offer, touch or campaign, and the same lines under other rules of attribution. The sum
 * over the parts of a cut is always the show's paid GMV; what belongs to none is told as {@code none}.
 */
@NullMarked
package dev.livestall.dashboards.sales;

import org.jspecify.annotations.NullMarked;
