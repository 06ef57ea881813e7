/**
 * One command by one request, {@code POST /api/chat/broadcasts/{id}/commands}: for those whose room comes by stream or polls, and for
 * programs. The same commands, answers and limits as on the socket.
 */
@NullMarked
package dev.livestall.chat.request;

import org.jspecify.annotations.NullMarked;
