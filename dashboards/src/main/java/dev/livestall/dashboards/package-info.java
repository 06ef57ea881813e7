/**
 * The marketer's side: the read API over Elasticsearch, the live board and its page.
 *
 * <p>Invariants: nothing here writes a figure; an outage is an error and never a zero, an empty list or an old green; no answer ever holds a
 * document of another shop; amounts are longs in minor units and sums never mix currencies.
 */
@NullMarked
package dev.livestall.dashboards;

import org.jspecify.annotations.NullMarked;
