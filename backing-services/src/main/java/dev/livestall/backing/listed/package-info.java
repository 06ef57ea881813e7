/** Tables in Markdown that name tests, kept true by a test. */
@NullMarked
package dev.livestall.backing.listed;

import org.jspecify.annotations.NullMarked;
