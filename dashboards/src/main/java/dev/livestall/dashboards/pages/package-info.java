/** The pages of Insights. They are public and empty: everything in them comes by the API with a staff token. */
@NullMarked
package dev.livestall.dashboards.pages;

import org.jspecify.annotations.NullMarked;
