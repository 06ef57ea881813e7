/**
 * The script that puts a show into a shop's own page.
 *
 * <p>Anybody's page may load it; which pages may then open a room is the broadcast's own list of origins.
 */
@NullMarked
package dev.livestall.chat.embed;

import org.jspecify.annotations.NullMarked;
