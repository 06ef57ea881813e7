@NullMarked
package dev.livestall.chat;

import org.jspecify.annotations.NullMarked;
