/**
 * A staff member's session, the same on every page of ours: the refresh cookie lives at commerce-service, the
 * five-minute access token only in this page's memory.
 */
import {api, Problem} from '@livestall/components/api.js';
import {syncClock} from '@livestall/components/server-clock.js';
import {settings} from '@livestall/components/settings.js';

const REFRESH_BEFORE_MILLIS = 60_000;
const url = (path = '') => `${settings.commerceUrl}/api/commerce/session${path}`;

/** @typedef {{accessToken: string, expiresAt: string, staff: {id: string, name: string, email: string, role: string},
 *   shop: {id: string, name: any}}} Session */

/** @type {Session|null|undefined} undefined: not asked for yet */
let held;
let expiresAt = 0;
let refreshing = null;
let timer = 0;

function take(session) {
  held = session;
  clearTimeout(timer);
  if (session) {
    // Counted from when the token arrived, so a browser clock that is wrong does not matter much.
    const life = Math.max(30_000, Date.parse(session.expiresAt) - Date.now());
    expiresAt = Date.now() + life;
    timer = setTimeout(() => refresh().catch(() => {}), Math.max(5_000, life - REFRESH_BEFORE_MILLIS));
  }
  window.dispatchEvent(new CustomEvent('sessionchange', {detail: session}));
  return session;
}

/** @throws {Problem} `wrong-credentials`, `too-many-tries` */
export async function logIn(email, password) {
  return take(await api(url(), {body: {email, password}, credentials: true}));
}

export async function logOut() {
  try {
    await api(url(), {method: 'DELETE', token: held?.accessToken, credentials: true});
  } finally {
    take(null);
  }
}

/** The session, or null when nobody is logged in; asks the refresh cookie the first time. */
export async function session() {
  return held === undefined ? refresh() : held;
}

/** A token that is good for at least some seconds. @throws {Problem} `unauthorized` when nobody is logged in */
export async function staffToken() {
  if (held === undefined || (held && Date.now() > expiresAt - 15_000)) await refresh();
  if (!held) throw new Problem({code: 'unauthorized', status: 401});
  return held.accessToken;
}

/** One refresh at a time, also between tabs: the cookie changes with each. */
function refresh() {
  refreshing ??= oneTabAtATime(askForRefresh).finally(() => (refreshing = null));
  return refreshing;
}

const oneTabAtATime = (work) => (navigator.locks ? navigator.locks.request('livestall-refresh', work) : work());

async function askForRefresh() {
  try {
    const next = await api(url('/refresh'), {method: 'POST', credentials: true});
    if (next.serverTime) syncClock(next.serverTime);
    return take(next);
  } catch (problem) {
    if (problem.status === 401 || problem.status === 403) return take(null);
    throw problem; // an outage is not a log-out
  }
}
