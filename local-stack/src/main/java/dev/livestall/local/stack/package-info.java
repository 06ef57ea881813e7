/**
 * Everything that runs, started in the order in which it is needed and stopped in reverse.
 *
 * <p>Invariants: nothing that was started outlives this process, also when it is killed with SIGKILL, since each child holds the other
 * end of a pipe; secrets are made at the first start, stay in the data folder and are readable by its owner only.
 */
@NullMarked
package dev.livestall.local.stack;

import org.jspecify.annotations.NullMarked;
