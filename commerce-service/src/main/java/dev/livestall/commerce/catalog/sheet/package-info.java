/**
 * The catalogue as a table (CSV): a line per variant, lines of one code are one product. What an export wrote, an import reads. An
 * import says of each line what became of it, can be tried without effect, and changes all of it or the good part.
 */
@NullMarked
package dev.livestall.commerce.catalog.sheet;

import org.jspecify.annotations.NullMarked;
