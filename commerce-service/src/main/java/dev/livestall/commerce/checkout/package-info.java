/**
 * From a link to an order. A link is an opaque reference to a stored row (who, what, from which message, which campaign) that
 * grants nothing but its page; reading it changes nothing. Checking out commits the order with its frozen price, its held
 * units and what the others hear of it in one transaction, or refuses with a value and changes nothing. The price of a line is
 * the running offer's, else the variant's own; a coupon then reduces all lines together; the delivery fee comes on top, whole.
 */
@NullMarked
package dev.livestall.commerce.checkout;

import org.jspecify.annotations.NullMarked;
