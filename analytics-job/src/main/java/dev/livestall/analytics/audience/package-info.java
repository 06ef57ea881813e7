/**
 * What people do in a show, one state per viewer and show.
 *
 * <p>Everything here is idempotent by construction: a tally is a function of the <em>set</em> of signs it has seen, and tells the show only
 * the difference that a sign made. So unique counts need no set per show: they are exact at any size, and spread over the job.
 */
@NullMarked
package dev.livestall.analytics.audience;

import org.jspecify.annotations.NullMarked;
