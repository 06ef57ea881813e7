@NullMarked
package dev.livestall.dashboards;

import org.jspecify.annotations.NullMarked;
