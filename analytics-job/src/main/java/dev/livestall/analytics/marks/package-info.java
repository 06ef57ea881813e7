/** What stands over the timeline of a show: its start and end, pins, offers, polls, products that sold out. One document per event, written once. */
@NullMarked
package dev.livestall.analytics.marks;

import org.jspecify.annotations.NullMarked;
