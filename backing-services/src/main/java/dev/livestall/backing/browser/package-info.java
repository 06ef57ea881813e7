/** The browser in which pages are tested, the same for every module. Whoever uses it has Playwright on its test class path. */
@NullMarked
package dev.livestall.backing.browser;

import org.jspecify.annotations.NullMarked;
