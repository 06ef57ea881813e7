/** The viewer page. Its static files are beside it in the resources; here it is only handed out. */
@NullMarked
package dev.livestall.chat.watch;

import org.jspecify.annotations.NullMarked;
