/** How often somebody may do something on this node. Buckets are forgotten, oldest first, so that memory has a bound. */
@NullMarked
package dev.livestall.chat.rate;

import org.jspecify.annotations.NullMarked;
