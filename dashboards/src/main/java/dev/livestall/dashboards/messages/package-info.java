/** Which sentences of the show sold: credits of the surfaces that are messages, joined with what was said. The list with its rest sums up. */
@NullMarked
package dev.livestall.dashboards.messages;

import org.jspecify.annotations.NullMarked;
