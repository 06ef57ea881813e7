/**
 * A viewer who was banned or timed out may say once that it was wrong, and a moderator decides.
 *
 * <p>What the viewer writes stands in PostgreSQL alone; the decision is an event of the room where the sanction was decided. If the viewer
 * was right, that event ends this very sanction, on every node. The first decision stands; sent again it finishes what was begun.
 */
@NullMarked
package dev.livestall.chat.appeal;

import org.jspecify.annotations.NullMarked;
