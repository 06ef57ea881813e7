/**
 * What a line says of its author beside the name. Each badge comes from a fact: the role of a token, a paid order, the room's log.
 */
@NullMarked
package dev.livestall.chat.badge;

import org.jspecify.annotations.NullMarked;
