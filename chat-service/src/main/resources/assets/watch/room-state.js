/** The room's state in a few words: LIVE, connecting, ended; what kind of show it is; how many watch. Never colour alone. */
import {html, nothing} from 'lit';
import {count, shortCount} from '@livestall/components/format.js';
import {t} from '@livestall/components/i18n.js';
import {icon} from '@livestall/components/icons.js';

export function liveBadge(facts, connection) {
  if (facts.state === 'ended') return html`<span class="state over">${t('watch.ended')}</span>`;
  if (connection !== 'open') return html`<span class="state waiting"><i></i>${t('watch.connecting')}</span>`;
  if (facts.state !== 'live') return html`<span class="state waiting"><i></i>${t('watch.draft')}</span>`;
  return html`<span class="state live"><i></i>${t('watch.live')}</span>`;
}

/** Demo shows, rehearsals and simulated audiences always say that they are. */
export function honestLabels({mode, audience}) {
  const said = [mode === 'demo' || mode === 'rehearsal' ? t(`watch.${mode}`) : null, audience === 'simulated' ? t('watch.simulated') : null].filter(Boolean);
  return said.length ? html`<span class="honest">${said.join(' · ')}</span>` : nothing;
}

/** Nobody counts a show that is over. @param {boolean} full the words as well, where there is room */
export function viewerCount({viewers, connection, facts: {state}}, full = false) {
  if (viewers == null || state === 'ended' || connection !== 'open') return nothing;
  const all = t('watch.viewers', {n: count(viewers)});
  return html`<span class="viewers" role="img" aria-label=${all} title=${all}>${icon('eye', 17)}<span aria-hidden="true">${full ? all : shortCount(viewers)}</span></span>`;
}

/** A hot room: more is said than anyone can read, and this is how much of it is here. */
export function sampleNote({sample}) {
  if (!sample) return nothing;
  return html`<span class="sample">${t('watch.sample', {shown: count(sample.shown), said: count(sample.said)})}</span>`;
}
