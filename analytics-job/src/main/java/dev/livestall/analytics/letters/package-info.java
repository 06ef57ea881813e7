/**
 * Dead letters, looked at and sent again by a person: {@code bin/letters}.
 *
 * <p>Invariants: nothing is sent that would be rejected again; a letter is sent once, and who sent it and why stands in the same topic behind it.
 * Killed between the two, the next time sends it a second time, which no reader counts.
 */
@NullMarked
package dev.livestall.analytics.letters;

import org.jspecify.annotations.NullMarked;
