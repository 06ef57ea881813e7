/** Whether every record that the job read is accounted for. */
@NullMarked
package dev.livestall.dashboards.intake;

import org.jspecify.annotations.NullMarked;
