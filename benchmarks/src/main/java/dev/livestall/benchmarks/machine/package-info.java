/** What an experiment asks the machine: which core something runs on, what it used, how busy everything else is. Linux; elsewhere figures are 0. */
@NullMarked
package dev.livestall.benchmarks.machine;

import org.jspecify.annotations.NullMarked;
