/**
 * Tells a shop's own servers what its orders do, as Standard Webhooks says: one id and one body per message however often it is sent, signed with
 * the endpoint's secret, tried for three days.
 *
 * <p>A message is written in the transaction of what it tells of, so there is one exactly if that is committed. It arrives at least once, and not
 * always in order. Nothing inside our own network is ever called. An endpoint that fails again and again is left alone until somebody
 * looks at it; its messages wait.
 */
@NullMarked
package dev.livestall.commerce.notify;

import org.jspecify.annotations.NullMarked;
