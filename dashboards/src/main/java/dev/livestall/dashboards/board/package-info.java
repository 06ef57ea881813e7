/**
 * The live board. One loop per watched broadcast reads the figures and feeds all who watch it; without watchers nothing is read. A snapshot is
 * sent when something in it changed. While the figures can't be read, watchers are told that what they see is old; they are never sent zeros.
 */
@NullMarked
package dev.livestall.dashboards.board;

import org.jspecify.annotations.NullMarked;
