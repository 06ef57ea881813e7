package dev.livestall.benchmarks.torture.chat;

import dev.livestall.benchmarks.torture.chat.Seen.Acked;
import dev.livestall.benchmarks.torture.chat.Seen.Batch;
import dev.livestall.benchmarks.torture.chat.Seen.Fresh;
import dev.livestall.benchmarks.torture.chat.Seen.Resumed;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Holds the diaries of all clients against the log of their room: everything acknowledged is in the log, at the position that was told; each
 * reader saw each line once and in the log's order, from his first picture to the end, unless he was told that something is missing.
 */
final class Checker {
    /** Lines in a fresh picture, unless the room has fewer. */
    private static final int PICTURE = 50;

    private final RoomLog log;
    private final Verdict verdict = new Verdict();

    Checker(RoomLog log) {
        this.log = log;
    }

    Verdict check(Map<String, List<Seen>> diaries) {
        diaries.forEach((who, diary) -> new Reader(who).read(diary));
        return verdict;
    }

    private final class Reader {
        private final String who;
        private final Set<String> shown = new HashSet<>();
        private @Nullable Place cursor;

        Reader(String who) {
            this.who = who;
        }

        void read(List<Seen> diary) {
            for (Seen seen : diary) {
                if (seen instanceof Acked acked) acked(acked);
                else if (seen instanceof Fresh fresh) fresh(fresh);
                else if (seen instanceof Resumed resumed) goOn(resumed.after(), resumed.to(), resumed.ids());
                else if (seen instanceof Batch batch) batch(batch);
            }
            end();
        }

        private void acked(Acked acked) {
            verdict.acked++;
            Long offset = log.offsetOf(acked.id());
            if (offset == null) {
                verdict.lost++;
                verdict.fault(who, "acknowledged and not in the log: " + acked);
            } else if (offset != acked.at().offset()) {
                verdict.reordered++;
                verdict.fault(who, "acknowledged elsewhere than at its first record " + offset + ": " + acked);
            }
        }

        private void fresh(Fresh fresh) {
            if (cursor != null) verdict.gapsReported++;
            shown.clear();
            int wanted = Math.max(PICTURE, fresh.ids().size());
            compare(log.newest(fresh.at().offset(), wanted), fresh.ids(), "the picture at " + fresh.at());
            cursor = fresh.at();
        }

        private void batch(Batch batch) {
            if (batch.to().offset() <= batch.from().offset()) {
                verdict.reordered++;
                verdict.fault(who, "a position that does not rise: " + batch.from() + " to " + batch.to());
            }
            goOn(batch.from(), batch.to(), batch.ids());
        }

        private void goOn(Place from, Place to, List<String> ids) {
            if (!Objects.equals(from, cursor)) {
                boolean ahead =
                        cursor == null || (from.epoch().equals(cursor.epoch()) && from.offset() > cursor.offset());
                if (ahead) verdict.gapsUnreported++;
                else verdict.reordered++;
                verdict.fault(who, "goes on at " + from + " and stood at " + cursor);
            }
            compare(log.between(from.offset(), to.offset()), ids, from + " to " + to);
            cursor = to;
        }

        private void compare(List<String> expected, List<String> ids, String where) {
            Set<String> wanted = new HashSet<>(expected);
            verdict.delivered += ids.size();
            for (String id : ids) {
                if (!shown.add(id)) {
                    verdict.duplicated++;
                    verdict.fault(who, "twice, the second time in " + where + ": " + id);
                } else if (!wanted.contains(id)) {
                    verdict.reordered++;
                    verdict.fault(who, "does not belong into " + where + ": " + id);
                }
            }
            missing(expected, Set.copyOf(ids), where);
            order(expected, ids, where);
        }

        private void missing(List<String> expected, Set<String> ids, String where) {
            for (String id : expected) {
                if (ids.contains(id)) continue;
                verdict.gapsUnreported++;
                verdict.fault(who, "missing in " + where + ": " + id);
            }
        }

        private void order(List<String> expected, List<String> ids, String where) {
            List<String> common = expected.stream().filter(ids::contains).toList();
            List<String> came = ids.stream()
                    .filter(Set.copyOf(expected)::contains)
                    .distinct()
                    .toList();
            if (common.equals(came)) return;
            verdict.reordered++;
            verdict.fault(who, "another order than the log's in " + where);
        }

        private void end() {
            long at = cursor == null ? -1 : cursor.offset();
            for (String id : log.between(at, log.last())) {
                verdict.gapsUnreported++;
                verdict.fault(who, "never came, to the end: " + id);
            }
        }
    }
}
