/**
 * What stays of a show when its records are gone: the newest version of each of its documents that names no person.
 *
 * <p>Read back, they are written like every other document: one that was counted from more records is never overwritten.
 */
@NullMarked
package dev.livestall.analytics.closing;

import org.jspecify.annotations.NullMarked;
