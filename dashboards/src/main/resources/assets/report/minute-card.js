/** `<ls-minute-card .show .timeline .names at>`: one minute of the show: what was on screen, what was said, what was sold. */
import {LitElement, css, html, nothing} from 'lit';
import {problemWords} from '@livestall/components/api.js';
import {controls} from '@livestall/components/controls.js';
import {count, time} from '@livestall/components/format.js';
import {Translated, t} from '@livestall/components/i18n.js';
import {icon} from '@livestall/components/icons.js';
import {amount} from '@livestall/board/amount.js';
import {card} from '@livestall/board/card-styles.js';
import {markName, productName} from '@livestall/board/mark-names.js';
import {ofShow} from '@livestall/frame/insights.js';
import {bestMinute, onScreen, paidIn} from '@livestall/report/minutes.js';

const MINUTE = 60_000;
const LINES = 4;

class MinuteCard extends LitElement {
  static properties = {show: {attribute: false}, timeline: {attribute: false}, names: {attribute: false}, currency: {}, at: {type: Number}, detail: {state: true}, problem: {state: true}};

  static styles = [controls, card, css`
    .pick { display: flex; gap: 8px; align-items: center; }
    .pick button { display: grid; place-items: center; width: 44px; height: 44px; padding: 0; border: 1px solid var(--control-line); border-radius: 12px; background: var(--surface); }
    input { flex: 1; min-width: 0; height: 44px; accent-color: var(--data-2); }
    .now { font-size: 24px; line-height: 32px; font-weight: 700; }
    dl { display: grid; grid-template-columns: repeat(auto-fit, minmax(220px, 1fr)); gap: 12px 24px; margin: 12px 0 0; }
    dt { color: var(--text-2); font-size: 12px; }
    dd { margin: 0; }
    .sum { margin: 12px 0 0; padding-top: 10px; border-top: 1px solid var(--grid); font-weight: 700; }
    @media print { .pick { display: none; } }
  `];

  constructor() {
    super();
    new Translated(this);
  }

  willUpdate(changed) {
    if (!this.at && this.timeline.points.length) this.at = bestMinute(this.timeline.points, this.currency);
    if (this.at && (changed.has('at') || changed.has('show'))) this.read();
  }

  get first() {
    return Date.parse(this.timeline.points[0].at);
  }

  get last() {
    return Date.parse(this.timeline.points.at(-1).at);
  }

  go(at) {
    this.at = Math.max(this.first, Math.min(this.last, at));
  }

  /** The range moves by one by itself; with Shift it moves by five. */
  onKey(event) {
    const by = {ArrowLeft: -5, ArrowRight: 5}[event.key];
    if (!by || !event.shiftKey) return;
    event.preventDefault();
    this.go(this.at + by * MINUTE);
  }

  async read() {
    const {at} = this;
    this.detail = null; // what was said and sold in another minute
    const span = `from=${new Date(at).toISOString()}&to=${new Date(at + MINUTE).toISOString()}`;
    this.problem = null;
    try {
      const [said, sold] = await Promise.all([ofShow(this.show.broadcastId, `/transcript?${span}&size=${LINES}`), ofShow(this.show.broadcastId, `/sales?by=product&${span}`)]);
      if (this.at === at) this.detail = {said, sold: sold.rows};
    } catch (problem) {
      if (this.at === at) this.problem = problem;
    }
  }

  render() {
    if (!this.at) return nothing;
    const point = this.timeline.points.find((one) => Date.parse(one.at) === this.at);
    return html`<section class="card" aria-labelledby="title"><header><h2 id="title">${t('minute.title')}</h2></header><p class="note">${t('minute.best')}</p>
      <div class="pick"><button aria-label=${t('minute.earlier')} @click=${() => this.go(this.at - MINUTE)}>${icon('back', 18)}</button>
        <input type="range" aria-label=${t('minute.choose')} aria-valuetext=${time(this.at)} min=${this.first} max=${this.last} step=${MINUTE} .value=${String(this.at)}
          @input=${(event) => this.go(Number(event.target.value))} @keydown=${this.onKey}>
        <button aria-label=${t('minute.later')} @click=${() => this.go(this.at + MINUTE)}>${icon('right', 18)}</button></div>
      <p class="note"><span class="now">${time(this.at)}</span> ${point ? t('minute.viewers', {n: point.ccu}) : ''}</p>
      ${this.problem ? html`<p class="problem" role="alert">${problemWords(this.problem)} <button class="quiet" @click=${this.read}>${t('frame.again')}</button></p>` : this.minute(point)}
      <p class="sum" role="status">${t('minute.sum', {sum: amount(paidIn(point, this.currency), this.currency), orders: point?.paidOrders ?? 0})}</p></section>`;
  }

  minute(point) {
    const {pins, offers, soldOut} = onScreen(this.timeline.marks, this.at, this.at + MINUTE);
    const name = (mark) => markName(mark, this.names);
    const {said, sold} = this.detail ?? {said: {lines: [], total: 0}, sold: []};
    return html`<dl><div><dt>${t('minute.screen')}</dt>${pins.length ? pins.map((mark) => html`<dd>${name(mark)}</dd>`) : html`<dd>${t('minute.nothing')}</dd>`}
        ${offers.map((mark) => html`<dd>${t('minute.offer')} · ${name(mark)}</dd>`)}${soldOut.map((mark) => html`<dd>${t('lanes.soldOut')} · ${name(mark)}</dd>`)}</div>
      <div><dt>${t('minute.said')}</dt>${said.lines.length ? said.lines.map((line) => html`<dd>${line.authorName} “${line.removed ? t('search.removed') : line.text}”</dd>`) : html`<dd>${t('minute.silent')}</dd>`}
        ${point?.removed ? html`<dd>${t('lanes.removal', {n: point.removed})}</dd>` : nothing}${said.total > LINES ? html`<dd>${t('minute.more', {n: said.total - LINES})}</dd>` : nothing}</div>
      <div><dt>${t('minute.sold')} · ${t('phase.note')}</dt>${sold.map((one) => html`<dd>${productName(one.key, this.names)} ${count(one.units)} · <b>${amount(one.paidMinor, one.currency)}</b></dd>`)}</div></dl>`;
  }
}
customElements.define('ls-minute-card', MinuteCard);
