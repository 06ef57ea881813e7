package dev.livestall.benchmarks.torture.chat;

import java.util.List;

/**
 * How a run ended, beside what the diaries say.
 *
 * @param complaints what did not come to rest; none in a good run
 */
record Outcome(RoomLog log, Resumes resumes, List<String> complaints) {}
