/**
 * From the till to the door: what delivery costs, what a buyer is told of the seller before paying, on which way the goods are, and the
 * buyer's own page of an order.
 *
 * <p>Only a paid order is sent, and only what was sent arrives. Where it goes is personal and stays with the payment's contact; events name
 * the carrier, never the parcel. The buyer's page is for whoever has its address, which nobody can guess, and shows nothing of the person.
 */
@NullMarked
package dev.livestall.commerce.delivery;

import org.jspecify.annotations.NullMarked;
