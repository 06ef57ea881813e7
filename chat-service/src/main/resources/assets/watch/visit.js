/** This visit: its id (a reload within 30 s is the same view) and where the viewer came from. */
import {keep, kept} from '@livestall/components/kept.js';

const SAME_VIEW_MILLIS = 30_000;
const NOTE_EVERY_MILLIS = 5_000;

/** @param {string} broadcastId @returns {{visitId: string, channel?: string, campaign?: string}} */
export function visit(broadcastId) {
  const key = `visit.${broadcastId}`;
  const last = kept(key, 'sessionStorage');
  const same = last && Date.now() - last.seenAt < SAME_VIEW_MILLIS;
  const visitId = same ? last.visitId : crypto.randomUUID();
  const note = () => keep(key, {visitId, seenAt: Date.now()}, 'sessionStorage');
  note();
  setInterval(note, NOTE_EVERY_MILLIS);
  window.addEventListener('pagehide', note);
  const query = new URLSearchParams(location.search);
  const said = (name) => query.get(name)?.slice(0, 64) || undefined;
  return {visitId, channel: said('utm_source'), campaign: said('utm_campaign')};
}
