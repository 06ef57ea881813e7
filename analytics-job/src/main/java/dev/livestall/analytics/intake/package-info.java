/** Every record that was read is counted once: in = out + rejected + late + skipped. */
@NullMarked
package dev.livestall.analytics.intake;

import org.jspecify.annotations.NullMarked;
