/** Which show a page opens: the asked one, else the newest live one, else the newest that was shown at all. */
import {insights} from '@livestall/frame/insights.js';

export const loadShows = () => insights('/broadcasts');

/** @param {any[]} shows newest first @returns a show, or undefined if there is none */
export function choose(shows, asked) {
  return shows.find((show) => show.broadcastId === asked) ?? shows.find((show) => show.state === 'live') ?? shows[0];
}

/** `broadcast` stands in addresses that were shared earlier. */
export function askedShow() {
  const query = new URLSearchParams(location.search);
  return query.get('show') ?? query.get('broadcast');
}

/** So that the address can be shared, and a reload shows the same. */
export function rememberInAddress(broadcastId) {
  const url = new URL(location.href);
  url.searchParams.delete('broadcast');
  url.searchParams.set('show', broadcastId);
  history.replaceState(null, '', url);
}
