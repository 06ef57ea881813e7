@NullMarked
package dev.livestall.commerce;

import org.jspecify.annotations.NullMarked;
