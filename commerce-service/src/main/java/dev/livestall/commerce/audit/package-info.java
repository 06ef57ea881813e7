/** One row per action of the staff, written by the action's own transaction. The service's role can only append. */
@NullMarked
package dev.livestall.commerce.audit;

import org.jspecify.annotations.NullMarked;
