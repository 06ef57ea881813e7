/** What the operator's seed file says there should be. Applied at each start: what is missing is made, what is there is left alone. */
@NullMarked
package dev.livestall.commerce.seed;

import org.jspecify.annotations.NullMarked;
