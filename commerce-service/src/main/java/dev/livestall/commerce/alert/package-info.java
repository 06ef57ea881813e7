/**
 * What staff should know of now. An alert is a row, once per kind and subject while it is open: it survives restarts, is seen on every node, and
 * ends when somebody has dealt with what it tells of. Those without a shop are about the service itself and say nothing of any shop.
 */
@NullMarked
package dev.livestall.commerce.alert;

import org.jspecify.annotations.NullMarked;
