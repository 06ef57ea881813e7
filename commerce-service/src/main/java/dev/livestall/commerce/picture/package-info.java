/**
 * Pictures of products. What is kept is never what was sent: each is told by its content, decoded, turned upright, made smaller and
 * encoded anew, so that neither metadata nor anything hidden in the file survives. A picture never changes under its address.
 */
@NullMarked
package dev.livestall.commerce.picture;

import org.jspecify.annotations.NullMarked;
