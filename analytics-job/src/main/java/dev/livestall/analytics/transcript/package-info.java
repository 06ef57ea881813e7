/** What was said in a show, one document per line; what was taken back is in it without its words. */
@NullMarked
package dev.livestall.analytics.transcript;

import org.jspecify.annotations.NullMarked;
