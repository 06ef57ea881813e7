/** `<ls-show-report .show .shop>`: all cards of the report. Each stands by itself: what can't be read says so in its place. */
import {LitElement, css, html, nothing} from 'lit';
import {problemWords} from '@livestall/components/api.js';
import {controls} from '@livestall/components/controls.js';
import {Translated, t, words} from '@livestall/components/i18n.js';
import {dayAndTime} from '@livestall/components/format.js';
import {icon} from '@livestall/components/icons.js';
import {skeleton, skeletonStyles} from '@livestall/board/board-skeleton.js';
import {markName} from '@livestall/board/mark-names.js';
import {lanesMeaning, meaning} from '@livestall/board/meaning.js';
import {insights, ofShow, productNames} from '@livestall/frame/insights.js';
import {arrivalRows, figureRows, offerRows, phaseRows, productRows} from '@livestall/report/rows.js';
import {timelineBoard} from '@livestall/report/timeline-board.js';
import '@livestall/board/messages-card.js';
import '@livestall/board/proof-strip.js';
import '@livestall/board/trend-card.js';
import '@livestall/report/chain-card.js';
import '@livestall/report/lens-card.js';
import '@livestall/report/minute-card.js';
import '@livestall/report/rows-card.js';
import '@livestall/report/search-card.js';
import '@livestall/report/weakest-card.js';

const LENSES = ['last', 'first', 'week'];
/** The figure that a table is about, as the dictionary names it; the rows of the others name theirs. */
const ABOUT = {phase: 'phases', products: 'paidMinor', offers: 'paidMinor', channels: 'viewers', campaigns: 'viewers'};
/** The proof is only shown as long as it is new. */
const PROOF_EVERY_MILLIS = 10_000;

/** What the report reads. */
const ASKED = {
  report: (id) => ofShow(id, '/report'),
  weakest: (id) => ofShow(id, '/weakest'),
  board: (id) => ofShow(id, '/board'),
  timeline: (id) => ofShow(id, '/timeline?seconds=60'),
  phases: (id) => ofShow(id, '/phases'),
  products: async (id) => Promise.all([ofShow(id, '/parts/product'), ofShow(id, '/sales?by=product')]),
  offers: async (id) => Promise.all([ofShow(id, '/parts/place'), ofShow(id, '/sales?by=offer')]),
  lenses: async (id) => [await ofShow(id, '/lenses'), ...(await Promise.all(LENSES.map((lens) => ofShow(id, `/sales?by=surface&lens=${lens}`))))],
  channels: (id) => ofShow(id, '/parts/channel'),
  campaigns: (id) => ofShow(id, '/parts/campaign'),
  names: () => productNames(),
  dictionary: () => insights('/dictionary'),
};

class ShowReport extends LitElement {
  static properties = {show: {attribute: false}, shop: {attribute: false}, found: {state: true}, failed: {state: true}, clock: {state: true}};

  static styles = [controls, skeletonStyles, css`
    :host { display: grid; grid-template-columns: minmax(0, 1fr); gap: 16px; margin-top: 12px; font-size: 13px; line-height: 20px; }
    .tools { display: flex; flex-wrap: wrap; gap: 8px; align-items: center; }
    .tools p { flex: 1 1 200px; margin: 0; color: var(--text-2); }
    .clock { display: inline-flex; padding: 2px; border: 1px solid var(--line); border-radius: 12px; }
    .clock button { min-height: 40px; padding: 0 12px; border: 0; border-radius: 10px; background: none; color: var(--text-2); }
    .clock button[aria-pressed="true"] { background: var(--text); color: var(--surface); font-weight: 700; }
    .two { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 16px; }
    .empty { display: grid; justify-items: center; gap: 8px; padding: 48px 16px; text-align: center; color: var(--text-2); }
    .problem { margin: 0; align-items: center; }
    @media (max-width: 1099px) { .two { grid-template-columns: minmax(0, 1fr); } }
    @media (pointer: coarse) { .clock button { min-height: 44px; } }
    footer { display: none; }
    @media print { footer { display: block; color: var(--text-2); font-size: 11px; line-height: 16px; } .tools { display: none; } :host { gap: 10px; font-size: 12px; } .two { grid-template-columns: minmax(0, 1fr); } :host > * { break-inside: avoid; } }
  `];

  constructor() {
    super();
    new Translated(this);
    this.clock = 'now';
  }

  connectedCallback() {
    super.connectedCallback();
    this.proving = setInterval(() => document.visibilityState === 'visible' && this.ask('board'), PROOF_EVERY_MILLIS);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    clearInterval(this.proving);
  }

  willUpdate(changed) {
    if (changed.has('show') && this.show.broadcastId !== this.read) this.load();
  }

  load() {
    this.read = this.show.broadcastId;
    Object.assign(this, {found: {}, failed: {}});
    return Promise.all(Object.keys(ASKED).map((name) => this.ask(name)));
  }

  async ask(name) {
    const id = this.show.broadcastId;
    try {
      const answer = await ASKED[name](id);
      if (this.read !== id) return;
      this.found = {...this.found, [name]: answer};
      this.failed = {...this.failed, [name]: null};
    } catch (problem) {
      if (this.read === id) this.failed = {...this.failed, [name]: problem};
    }
  }

  /** Draws once all of the names have answered. */
  part(names, draw) {
    const broken = names.find((name) => this.failed[name]);
    if (broken) {
      return html`<p class="problem" role="alert">${icon('alert', 18)}${problemWords(this.failed[broken])}
        <button class="secondary" @click=${() => names.filter((name) => this.failed[name]).forEach((name) => this.ask(name))}>${t('frame.again')}</button></p>`;
    }
    return names.every((name) => this.found[name]) ? draw(...names.map((name) => this.found[name])) : skeleton;
  }

  get currency() {
    const all = this.found.report?.now.chain.currencies ?? [];
    return [...all].sort((a, b) => b.paidMinor - a.paidMinor)[0]?.currency ?? 'KRW';
  }

  render() {
    return html`${this.tools()}${this.part(['board'], (board) => html`<ls-proof-strip .proof=${board.proof}></ls-proof-strip>`)}${this.part(['report'], (report) => this.clocked(report))}
      ${this.part(['timeline', 'names', 'report'], (timeline, names) => this.course(timeline, names))}
      <div class="two">${this.part(['phases'], ({phases, freshness}) => this.rows('phase', 'orders', phaseRows(phases), t('phase.note'), t('lens.none'), freshness))}
        ${this.part(['lenses'], (lenses) => this.lenses(lenses))}</div>
      ${this.part(['weakest', 'report'], (against) => html`<ls-weakest-card .against=${against} .currency=${this.currency}></ls-weakest-card>`)}
      ${this.part(['products', 'names'], ([parts, sales], names) => this.rows('products', 'lines', productRows(parts.parts, sales.rows, names), t('products.note'), t('products.none'), sales.freshness))}
      ${this.part(['offers', 'timeline', 'names'], ([places, sales], {marks}, names) => this.offers(offerRows(marks, places.parts, sales.rows, names), sales.freshness))}
      ${this.found.board ? html`<ls-messages-card .board=${this.found.board}></ls-messages-card>` : nothing}
      <div class="two">${['channels', 'campaigns'].map((kind) => this.part([kind], ({parts, freshness}) => this.rows(kind, 'parts', arrivalRows(parts, kind), '', t('channels.none'), freshness)))}</div>
      <div class="two">${['audience', 'talk'].map((kind) => this.part(['report', 'dictionary'], (report, dictionary) => this.rows(kind, '', figureRows(this.of(report)[kind], dictionary), '', t('figures.none'), this.of(report)[kind].freshness)))}</div>
      <ls-search-card .show=${this.show} @minute=${(event) => this.jump(event.detail)}></ls-search-card>${this.footer()}`;
  }

  of(report) {
    return this.clock === 'shown' && report.shown ? report.shown.figures : report.now;
  }

  tools() {
    const shown = this.found.report?.shown;
    return html`<div class="tools"><p>${this.clock === 'shown' ? (shown ? t('report.shownAt', {at: dayAndTime(shown.knownAt)}) : t('report.noShown')) : ''}</p>
      <div class="clock" role="group" aria-label=${t('report.clock')}>${['shown', 'now'].map((clock) => html`
        <button aria-pressed=${this.clock === clock} @click=${() => (this.clock = clock)}>${t(`report.${clock}`)}</button>`)}</div>
      <button class="secondary" @click=${() => print()}>${t('report.print')}</button></div>`;
  }

  /** Stands on paper alone: whose figures these are, and of when. */
  footer() {
    const {report, board} = this.found;
    if (!report || !board) return nothing;
    const of = this.of(report).chain.freshness;
    const clock = t(`report.${of === report.now.chain.freshness ? 'now' : 'shown'}`);
    return html`<footer>${words(this.shop?.name)} · ${words(this.show.title)} · ${clock} ${of.through ? dayAndTime(of.through) : ''} · ${t('report.printed', {at: dayAndTime(new Date().toISOString())})} · ${t('report.dictionary')}</footer>`;
  }

  clocked(report) {
    const {chain} = this.of(report);
    if (!report.now.chain.freshness.events) return html`<div class="empty">${icon('chart', 40)}<b>${t('report.none')}</b><span>${t('report.noneText')}</span></div>`;
    return html`<ls-chain-card .chain=${chain} .metric=${meaning('chain', this.found.dictionary)} .against=${this.clock === 'now' ? this.found.weakest : null} ?running=${this.show.state === 'live'}></ls-chain-card>`;
  }

  course(timeline, names) {
    if (!timeline.points.length) return nothing;
    return html`<ls-trend-card printed .metric=${lanesMeaning(this.found.dictionary)} .board=${timelineBoard(this.show, timeline, (mark) => markName(mark, names))}></ls-trend-card>
      <ls-minute-card .show=${this.show} .timeline=${timeline} .names=${names} .currency=${this.currency}></ls-minute-card>`;
  }

  jump(at) {
    const card = this.renderRoot.querySelector('ls-minute-card');
    card?.go(at); // it may have moved on by itself since the same minute was chosen here
    card?.scrollIntoView({block: 'center'});
  }

  rows(kind, file, {columns, rows, foot}, note, empty, freshness) {
    return html`<ls-rows-card data-kind=${kind} .heading=${t(`${kind}.title`)} .metric=${meaning(ABOUT[kind], this.found.dictionary)} .fresh=${freshness} .note=${note} .file=${file} .show=${this.show} .columns=${columns} .rows=${rows} .foot=${foot} .empty=${empty}></ls-rows-card>`;
  }

  /** Without any offer the usual price alone is no news. */
  offers(table, freshness) {
    const any = table.rows.some(([, from]) => from);
    return this.rows('offers', 'lines', any ? table : {...table, rows: [], foot: null}, t('offers.note'), t('offers.empty'), freshness);
  }

  lenses([answer, ...surfaces]) {
    const byLens = Object.fromEntries(LENSES.map((lens, i) => [lens, surfaces[i].rows]));
    return html`<ls-lens-card .show=${this.show} .lenses=${answer.lenses} .surfaces=${byLens} .metric=${meaning('credit', this.found.dictionary)} .fresh=${answer.freshness}></ls-lens-card>`;
  }
}
customElements.define('ls-show-report', ShowReport);
