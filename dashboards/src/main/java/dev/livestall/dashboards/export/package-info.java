/** Every row of a show's tables, as CSV or JSON, while it is read: a large show never stands in memory as a whole. */
@NullMarked
package dev.livestall.dashboards.export;

import org.jspecify.annotations.NullMarked;
