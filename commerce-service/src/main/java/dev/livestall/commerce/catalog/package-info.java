/** What a shop sells. A product's picture never changes under the same address, so it may be kept for ever. */
@NullMarked
package dev.livestall.commerce.catalog;

import org.jspecify.annotations.NullMarked;
