/** What each figure means: its formula, its window, what it leaves out, and the version of its definition. */
@NullMarked
package dev.livestall.dashboards.dictionary;

import org.jspecify.annotations.NullMarked;
