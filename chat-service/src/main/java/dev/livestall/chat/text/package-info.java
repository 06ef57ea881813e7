/**
 * What a line and a nickname may say: from the typed text to a verdict.
 *
 * <p>Everything here is a function of the text, its author and what the shop has set; nothing waits and nothing is written. What is masked is
 * masked here, before the text goes anywhere.
 */
@NullMarked
package dev.livestall.chat.text;

import org.jspecify.annotations.NullMarked;
