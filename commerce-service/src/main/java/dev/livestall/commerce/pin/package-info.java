/** The product on the screen: one per show at most. Pinning the pinned one again is the same pin and says nothing. */
@NullMarked
package dev.livestall.commerce.pin;

import org.jspecify.annotations.NullMarked;
