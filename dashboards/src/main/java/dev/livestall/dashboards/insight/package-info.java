/**
 * What the analytics job counted, read from Elasticsearch. A document that is not there is a show without figures; a store that does not
 * answer is {@link dev.livestall.dashboards.insight.FiguresUnavailable}. Each question names the shop, and a document of another shop is
 * never handed out, even if the show's id were guessed.
 */
@NullMarked
package dev.livestall.dashboards.insight;

import org.jspecify.annotations.NullMarked;
