/** {@code bin/bench catalogue}: lists and searches of a shop with very many products. */
@NullMarked
package dev.livestall.benchmarks.catalogue;

import org.jspecify.annotations.NullMarked;
