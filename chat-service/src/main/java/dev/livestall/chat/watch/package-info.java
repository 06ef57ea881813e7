/** The viewer page, handed out with what search engines and link previews are told of a show. Its static files are beside it in the resources. */
@NullMarked
package dev.livestall.chat.watch;

import org.jspecify.annotations.NullMarked;
