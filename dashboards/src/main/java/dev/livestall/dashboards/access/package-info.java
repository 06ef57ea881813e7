/**
 * Who may look: staff who see sales, as long as their token lives and they did not log out. Who stands behind a token was already proven by
 * {@code edge}; here its life is watched, since a live board outlives the request that opened it.
 */
@NullMarked
package dev.livestall.dashboards.access;

import org.jspecify.annotations.NullMarked;
