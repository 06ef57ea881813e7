/**
 * Who sees which rows. A transaction is opened for one shop, as a role that row-level security binds, and names that
 * shop in its first statement; or, for the few things that belong to no shop yet (log-in, link look-up, relay, poller,
 * webhooks), as the worker role on a pool of its own. There is no third way to the database.
 */
@NullMarked
package dev.livestall.commerce.tenancy;

import org.jspecify.annotations.NullMarked;
