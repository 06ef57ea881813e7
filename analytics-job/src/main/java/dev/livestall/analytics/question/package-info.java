/** Questions and their answers, one state each: a function of the set of facts about it, and so are the waits that the show is told. */
@NullMarked
package dev.livestall.analytics.question;

import org.jspecify.annotations.NullMarked;
