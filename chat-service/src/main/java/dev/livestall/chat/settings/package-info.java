/** The service's settings: every limit with its unit, validated at start; a service that can't keep its limits does not start. */
@NullMarked
package dev.livestall.chat.settings;

import org.jspecify.annotations.NullMarked;
