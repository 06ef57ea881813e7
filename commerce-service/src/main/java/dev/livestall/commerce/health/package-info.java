/** Whether what this service stands on can be reached, for the readiness group. */
@NullMarked
package dev.livestall.commerce.health;

import org.jspecify.annotations.NullMarked;
