/**
 * The figures of the parts of a show: per product, surface, place, channel, campaign, and in or outside the room.
 *
 * <p>Sums of {@link dev.livestall.analytics.facet.FacetChange}s, so no order of arrival changes them; the version is the number of changes.
 */
@NullMarked
package dev.livestall.analytics.facet;

import org.jspecify.annotations.NullMarked;
