/** Which show the board opens: the asked one, else the newest live one, else the newest that was shown at all. */
import {api} from '@livestall/components/api.js';
import {settings} from '@livestall/components/settings.js';
import {staffToken} from '@livestall/components/staff-session.js';

export const loadShows = async () => api(`${settings.insightsUrl}/api/insights/broadcasts`, {token: await staffToken()});

/** @param {any[]} shows newest first @returns a show, or undefined if there is none */
export function choose(shows, asked) {
  return shows.find((show) => show.broadcastId === asked) ?? shows.find((show) => show.state === 'live') ?? shows[0];
}

export const askedShow = () => new URLSearchParams(location.search).get('broadcast');

/** So that the address can be shared, and a reload shows the same. */
export function rememberInAddress(broadcastId) {
  const url = new URL(location.href);
  url.searchParams.set('broadcast', broadcastId);
  history.replaceState(null, '', url);
}
