/**
 * Reaching out to servers that somebody else names: a shop's hook, a shop's webhooks. Never inside our own network, however the address is
 * written. A name is checked each time that it has been looked up, and the address that was checked is the one that is connected to;
 * redirects are answers like any other; answers are not inflated.
 */
@NullMarked
package dev.livestall.edge.outward;

import org.jspecify.annotations.NullMarked;
