/** What this service offers over HTTP, as OpenAPI at {@code /api/insights/openapi.json}; made from the controllers themselves. */
@NullMarked
package dev.livestall.dashboards.description;

import org.jspecify.annotations.NullMarked;
