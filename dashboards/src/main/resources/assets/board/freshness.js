/**
 * `<ls-freshness .through .running .ccu>`: how old the data is. A filled dot while it is fresh, a hollow amber ring after three times
 * its period. Without viewers nothing can arrive, so then it only tells the time of the last record.
 */
import {LitElement, css, html} from 'lit';
import {Translated, t} from '@livestall/components/i18n.js';
import {serverNow} from '@livestall/components/server-clock.js';
import {secondsTime} from '@livestall/board/amount.js';
import {EverySecond} from '@livestall/board/every-second.js';

const PERIOD_SECONDS = 10;

class Freshness extends LitElement {
  static properties = {through: {}, running: {type: Boolean}, ccu: {type: Number}};

  static styles = css`
    :host { display: inline-flex; gap: 6px; align-items: center; color: var(--text-2); font-size: 12px; line-height: 16px; white-space: nowrap; }
    i { width: 7px; height: 7px; border-radius: 50%; background: var(--leaf); box-sizing: border-box; }
    .old { background: none; border: 2px solid var(--amber); }
    .rest { background: var(--ink-300); }
    .old + span { color: var(--amber); }
  `;

  constructor() {
    super();
    new Translated(this);
    new EverySecond(this);
  }

  render() {
    if (!this.through) return html`<i class="rest"></i><span>${t('fresh.none')}</span>`;
    const seconds = Math.max(0, Math.round((serverNow() - Date.parse(this.through)) / 1000));
    const fresh = seconds <= 3 * PERIOD_SECONDS;
    if (fresh) return html`<i></i><span>${t('fresh.ago', {seconds})}</span>`;
    if (!this.running || !this.ccu) return html`<i class="rest"></i><span>${t('fresh.last', {at: secondsTime(this.through)})}</span>`;
    return html`<i class="old"></i><span>${t('fresh.old', {seconds})}</span>`;
  }
}
customElements.define('ls-freshness', Freshness);
