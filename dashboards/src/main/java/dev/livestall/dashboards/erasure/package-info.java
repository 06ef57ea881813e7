/**
 * Viewers who are to be forgotten. The job writes their lines again without words as long as it knows them; lines of which it has forgotten everything
 * lose their words here. What is told stands in the directory, so each start does it again.
 */
@NullMarked
package dev.livestall.dashboards.erasure;

import org.jspecify.annotations.NullMarked;
