/**
 * Polls and quizzes.
 *
 * <ul>
 *   <li>A room has at most one open poll. A {@code poll.begun} that stands in the log while another is open is void, for nodes and clients.
 *   <li>One vote per viewer, never changed: its id is a function of poll and viewer, and the first record in log order counts, on every
 *       node, after a retry and after a restart.
 *   <li>{@code poll.closed} draws the line in the log: votes behind it don't count. {@code poll.ended} carries the final counts; it is made
 *       from what stands before that line, so every node would write the same one, and the first is it.
 *   <li>The right option of a quiz is in the log before the quiz begins, for nodes only; the room hears it with the end.
 *   <li>What is told of past polls is told once their result is in the log: nothing of hidden counts before, nothing of rehearsals ever.
 * </ul>
 */
@NullMarked
package dev.livestall.chat.poll;

import org.jspecify.annotations.NullMarked;
