/**
 * The shows of each shop, as the topic {@code directory} tells them. A show of another shop does not exist for the caller. Until the topic has
 * been read to its end once, the answer is "not ready", never "no such show".
 */
@NullMarked
package dev.livestall.dashboards.show;

import org.jspecify.annotations.NullMarked;
