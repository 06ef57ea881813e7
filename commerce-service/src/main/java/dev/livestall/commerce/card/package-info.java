/**
 * What a room shows of a product, always from the ledger: the card, and the telling of changed stock, which is coalesced so
 * that a rush of buyers is a few events a second and not one per buyer.
 */
@NullMarked
package dev.livestall.commerce.card;

import org.jspecify.annotations.NullMarked;
