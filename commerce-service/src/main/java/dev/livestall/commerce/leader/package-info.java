/**
 * What one node of all does alone, and how the others wake it. The leader holds an advisory lock on a connection of its
 * own; if that connection ends, so does its leading. Bells are PostgreSQL's NOTIFY, rung after a commit and coalesced; one
 * that gets lost costs a poll's delay and nothing else.
 */
@NullMarked
package dev.livestall.commerce.leader;

import org.jspecify.annotations.NullMarked;
