/**
 * Coupons that are dropped into a show: whoever is quick claims one, each buyer one, and pays less with it. Claims never exceed
 * the cap, and the database's clock says when a drop is over and until when a claimed coupon is good. A coupon is used by one
 * order; it is the buyer's again when that order expired, and never after it was paid.
 */
@NullMarked
package dev.livestall.commerce.coupon;

import org.jspecify.annotations.NullMarked;
