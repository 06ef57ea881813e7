/** The host's console: its page, and a show with everything that the console shows of it in one answer. */
@NullMarked
package dev.livestall.commerce.studio;

import org.jspecify.annotations.NullMarked;
