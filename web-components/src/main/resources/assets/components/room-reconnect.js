/** When to come back after the socket closed, and when not to. */
const FIRST_MILLIS = 400;
const LONGEST_MILLIS = 15_000;
const AFTER_RATE_MILLIS = 15_000;
const TOKEN_TRIES = 2;

/** Coming back would end the same way. @param {number} turnedAway tokens refused since the last hello */
export function isFinal(code, reason, turnedAway) {
  if (code === 4404) return true;
  return code === 1008 && (reason === 'origin' || (reason === 'token' && turnedAway >= TOKEN_TRIES));
}

/** Jittered over the whole width, so that a room's viewers don't come back all at once. */
export function delayFor(tries, code, reason, random = Math.random) {
  if (code === 1008 && reason === 'rate') return AFTER_RATE_MILLIS * (1 + random());
  if (code === 1008 && reason === 'token' && tries === 0) return 0;
  const hint = code === 1012 ? Number(reason) : 0; // a restarting node says over how long to spread out
  const width = hint > 0 ? Math.min(hint, 60_000) : Math.min(LONGEST_MILLIS, FIRST_MILLIS * 2 ** Math.min(tries, 10));
  return FIRST_MILLIS / 2 + random() * width;
}
