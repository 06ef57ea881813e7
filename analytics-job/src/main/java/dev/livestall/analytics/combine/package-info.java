/**
 * Adding up before the shuffle: what many records change in one place goes there as one.
 *
 * <p>Invariant: a sum says of how many it is made, so that no figure and no version depends on what was added up when.
 */
@NullMarked
package dev.livestall.analytics.combine;

import org.jspecify.annotations.NullMarked;
