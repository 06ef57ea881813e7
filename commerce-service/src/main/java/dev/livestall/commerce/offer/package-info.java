/**
 * A limited price: some units of the ledger set aside as a lot, for a time, with so many per buyer. It runs from its start
 * until its end by the database's clock and until someone stops it or its lot has no free and no held unit; it ends once, and
 * what is left of the lot is anyone's again. A hold taken in time may be paid after the end.
 *
 * <p>Which price counts: the offer that runs on the variant, else the variant's regular price. There is one offer per variant at a
 * time, so nothing else can compete.
 */
@NullMarked
package dev.livestall.commerce.offer;

import org.jspecify.annotations.NullMarked;
