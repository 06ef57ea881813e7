/** A shop's own name and pages, which its owner can change at any time. */
@NullMarked
package dev.livestall.commerce.profile;

import org.jspecify.annotations.NullMarked;
