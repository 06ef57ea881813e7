/**
 * Words that lines may not have: the built-in list, each shop's and each show's, and how they are found however they are dressed up.
 *
 * <p>A text is folded to a row of plain letters first ({@link dev.livestall.chat.words.Folded}): width, case, marks, look-alike alphabets, jamo
 * typed one by one, invisible characters and repeats are gone, and each letter knows where in the text it stood. A word counts where whole
 * characters spell it ({@link dev.livestall.chat.words.ListedWord} has the rule); a word that is allowed hides those inside it. Everything is
 * linear in the text, and there are no patterns that could run away.
 *
 * <p>Lists are edited through any node and kept in the directory: every node has the same within a second and after a restart.
 */
@NullMarked
package dev.livestall.chat.words;

import org.jspecify.annotations.NullMarked;
