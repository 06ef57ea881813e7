/** When to come back after a connection ended, and when not to. Codes are those of sockets, whatever the transport. */
const FIRST_MILLIS = 400;
const LONGEST_MILLIS = 15_000;
const SPREAD_MILLIS = 3_000;
const AFTER_RATE_MILLIS = 15_000;
const TOKEN_TRIES = 2;

/** Coming back would end the same way. @param {number} turnedAway tokens refused since the last hello */
export function isFinal(code, reason, turnedAway) {
  if (code === 4404) return true;
  return code === 1008 && (reason === 'origin' || reason === 'banned' || (reason === 'token' && turnedAway >= TOKEN_TRIES));
}

/**
 * Millis to wait, jittered so that a room's viewers don't come back all at once: the first tries lie within three seconds, later ones
 * further apart. A restarting node says over how long to spread out.
 */
export function delayFor(tries, code, reason, random = Math.random) {
  if (code === 1008 && reason === 'rate') return AFTER_RATE_MILLIS * (1 + random());
  if (code === 1008 && reason === 'token' && tries === 0) return 0;
  const hint = code === 1012 ? Number(reason) : 0;
  if (hint > 0) return FIRST_MILLIS / 2 + random() * Math.min(hint, 60_000);
  const base = Math.min(LONGEST_MILLIS - SPREAD_MILLIS, FIRST_MILLIS * 2 ** Math.min(tries, 10)) / 2;
  return base + random() * Math.min(SPREAD_MILLIS, 2 * base);
}
