/**
 * The server's clock decides when an offer ends; this page only estimates it. A delay on the way can only make the
 * server's time look older than it is, so the largest offset of the last minutes is the best one.
 */
const GOOD_FOR_MILLIS = 300_000;
let offset = null;
let takenAt = 0;

/** @param {string} iso the server's time in an answer that has just arrived */
export function syncClock(iso) {
  const next = Date.parse(iso) - Date.now();
  if (Number.isNaN(next)) return;
  if (offset === null || next > offset || Date.now() - takenAt > GOOD_FOR_MILLIS || next < offset - 60_000) {
    offset = next;
    takenAt = Date.now();
  }
}

/** The server's time now, in epoch milliseconds. */
export const serverNow = () => Date.now() + (offset ?? 0);
