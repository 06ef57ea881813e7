/** The page that shows every token and every shared component in each of its states. It is part of web-components; this only hands it out. */
@NullMarked
package dev.livestall.chat.design;

import org.jspecify.annotations.NullMarked;
