/**
 * The same key and the same request get the same answer, whatever died in between: the answer is stored by the transaction
 * that did the work. Another request under a used key is refused, and so is the same one while the first is under way.
 */
@NullMarked
package dev.livestall.commerce.idempotency;

import org.jspecify.annotations.NullMarked;
