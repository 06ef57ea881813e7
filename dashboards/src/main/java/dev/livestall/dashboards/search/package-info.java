/** Searching in what was said in a show. What was taken back has no words, so it is never found by them. */
@NullMarked
package dev.livestall.dashboards.search;

import org.jspecify.annotations.NullMarked;
