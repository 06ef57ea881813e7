/**
 * The demo: a shop with products, a show that is over, and one that goes on by a script with simulated viewers. All of it goes
 * through the public API, is marked {@code mode: demo} and {@code audience: simulated}, and so never mixes with real figures.
 */
@NullMarked
package dev.livestall.local.demo;

import org.jspecify.annotations.NullMarked;
