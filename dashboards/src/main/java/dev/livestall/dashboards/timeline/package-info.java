/** What happened when: ten seconds or a minute at a time, and what stood on the screen. */
@NullMarked
package dev.livestall.dashboards.timeline;

import org.jspecify.annotations.NullMarked;
