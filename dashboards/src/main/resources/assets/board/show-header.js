/** `<ls-show-header .show .shows>`: LIVE with the time since the start, the show's name, the picker. Fires `pick` with a broadcast id. */
import {LitElement, css, html, nothing} from 'lit';
import {controls} from '@livestall/components/controls.js';
import {clock, dayAndTime, time} from '@livestall/components/format.js';
import {Translated, t, words} from '@livestall/components/i18n.js';
import {serverNow} from '@livestall/components/server-clock.js';
import {EverySecond} from '@livestall/board/every-second.js';

class ShowHeader extends LitElement {
  static properties = {show: {attribute: false}, shows: {attribute: false}};

  static styles = [controls, css`
    :host { display: block; }
    header { display: flex; flex-wrap: wrap; gap: 8px 14px; align-items: center; }
    h1 { margin: 0; font-size: 22px; line-height: 30px; letter-spacing: -.01em; }
    .badge { display: inline-flex; gap: 8px; align-items: center; padding: 2px 11px; border-radius: 8px; background: var(--grid); color: var(--text); font-size: 13px; line-height: 24px; font-weight: 700; white-space: nowrap; }
    .badge.live { background: var(--lantern-fill); color: #fff; }
    .badge.live::before { content: ""; width: 7px; height: 7px; border-radius: 50%; background: #fff; }
    .badge.demo { background: var(--sky-soft); color: var(--sky); }
    .when { color: var(--text-2); font-size: 13px; }
    .space { flex: 1; }
    select { height: 40px; min-width: 0; max-width: min(320px, 100%); padding: 0 12px; border: 1px solid var(--control-line); border-radius: 12px; background: var(--surface); font-size: 13px; font-weight: 700; }
    @media print { select, ::slotted(*) { display: none; } }
    @media (max-width: 719px) { .space { display: none; } h1 { font-size: 19px; line-height: 26px; flex-basis: 100%; } select { flex: 1 1 100%; max-width: 100%; height: 44px; } }
  `];

  constructor() {
    super();
    new Translated(this);
    new EverySecond(this);
  }

  render() {
    const {show, shows} = this;
    return html`<header>${this.badge(show)}${show.mode === 'demo' ? html`<span class="badge demo" title=${t('board.demoText')}>${t('board.demo')}</span>` : nothing}
      ${show.mode === 'rehearsal' ? html`<span class="badge">${t('board.rehearsal')}</span>` : nothing}
      <h1>${words(show.title)}</h1><span class="when">${this.when(show)}</span><span class="space"></span><slot></slot>
      <select aria-label=${t('board.pick')} @change=${(event) => this.dispatchEvent(new CustomEvent('pick', {detail: event.target.value}))}>
        ${shows.map((one) => html`<option value=${one.broadcastId} .selected=${one.broadcastId === show.broadcastId}>${this.option(one)}</option>`)}</select></header>`;
  }

  badge(show) {
    if (show.state === 'live') return html`<span class="badge live">${t('board.live')} ${clock(serverNow() - Date.parse(show.startedAt))}</span>`;
    return html`<span class="badge">${t(show.state === 'ended' ? 'board.ended' : 'board.draft')}</span>`;
  }

  when(show) {
    if (!show.startedAt) return '';
    const from = dayAndTime(show.startedAt);
    return show.endedAt ? t('board.from', {from, to: time(show.endedAt)}) : t('board.started', {at: from});
  }

  option(show) {
    const mark = show.state === 'live' ? '● ' : '';
    const simulated = show.audience === 'simulated' ? ` (${t('board.simulated')})` : '';
    return `${mark}${words(show.title)}${simulated}${show.startedAt ? ` · ${dayAndTime(show.startedAt)}` : ''}`;
  }
}
customElements.define('ls-show-header', ShowHeader);
