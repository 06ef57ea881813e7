/**
 * Questions to the host: lines of the chat that wait for an answer.
 *
 * <ul>
 *   <li>A question is a {@code message.posted} with the mark, and {@code question.asked} that names it; its id is the message's. So every
 *       check of a line holds for it, and with the line the question goes too.
 *   <li>One vote per viewer: the first in log order counts, on every node, after a retry and after a restart. The room hears counts once a
 *       second.
 *   <li>The first answer in log order is the answer: a line that is tied to it, or the host's voice.
 * </ul>
 */
@NullMarked
package dev.livestall.chat.question;

import org.jspecify.annotations.NullMarked;
