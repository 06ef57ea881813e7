/** What a shop says of itself: name, seller line, delivery fee, the origins that may embed its rooms. */
@NullMarked
package dev.livestall.commerce.shop;

import org.jspecify.annotations.NullMarked;
