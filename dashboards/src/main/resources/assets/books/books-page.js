/** `<ls-books-page>`: the books beside the board, show by show; green only when everything was compared and is equal. */
import {html, nothing} from 'lit';
import {problemWords} from '@livestall/components/api.js';
import {count, dayAndTime} from '@livestall/components/format.js';
import {t, words} from '@livestall/components/i18n.js';
import {icon} from '@livestall/components/icons.js';
import {amount, difference, secondsTime} from '@livestall/board/amount.js';
import {card} from '@livestall/board/card-styles.js';
import {InsightsPage} from '@livestall/frame/insights-page.js';
import {insights, save} from '@livestall/frame/insights.js';
import {booksStyles} from '@livestall/books/books-styles.js';
import {SUMS, compare, verdict} from '@livestall/books/comparison.js';
import {differingOrders} from '@livestall/books/differing-orders.js';
import {rowsCsv} from '@livestall/books/rows-csv.js';
import '@livestall/books/books-words.js';
import '@livestall/books/compared-days.js';

const SHOWS = 20;
const EVERY_MILLIS = 60_000;
const COLUMNS = ['started', 'currency', 'paid', 'net', 'collected', 'differing', 'at'];

/** Simulated shows never stand among real ones; a shop that has no other sees its own. */
function compared(shows) {
  const started = shows.filter((show) => show.startedAt && show.mode !== 'rehearsal');
  const real = started.filter((show) => show.audience !== 'simulated');
  return real.length ? real : started;
}

/** By the days of whoever looks. */
const comparedDays = () => insights(`/comparisons/days?zone=${encodeURIComponent(Intl.DateTimeFormat().resolvedOptions().timeZone)}`);

class BooksPage extends InsightsPage {
  static properties = {...InsightsPage.properties, results: {state: true}, left: {state: true}, days: {state: true}};

  static styles = [...InsightsPage.styles, card, booksStyles];

  constructor() {
    super();
    this.tab = 'books';
  }

  connectedCallback() {
    super.connectedCallback();
    this.again = setInterval(() => this.shows && this.compareAll(), EVERY_MILLIS);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    clearInterval(this.again);
  }

  updated(changed) {
    document.title = t('books.pageTitle');
    if (changed.has('shows') && this.shows && !this.results && !this.left) this.compareAll();
  }

  /** One show after the other: the books are asked gently. What was seen before stays until its new answer is there. */
  async compareAll() {
    if (this.left) return;
    const shows = compared(this.shows).slice(0, SHOWS);
    const before = new Map((this.results ?? []).map((one) => [one.show.broadcastId, one]));
    this.left = shows.length;
    this.first = !this.results;
    const results = [];
    for (const show of shows) {
      results.push(await compare(show).catch((problem) => ({show, problem, rows: []})));
      this.left--;
      this.results = [...results, ...shows.slice(results.length).map((one) => before.get(one.broadcastId)).filter(Boolean)];
    }
    this.results ??= [];
    this.days = await comparedDays().catch(() => this.days);
  }

  page() {
    if (this.results && !this.results.length && !this.left) return this.hint('store', t('books.none'), t('books.noneText'), nothing);
    return html`<div class="head"><div><h1>${t('books.title')}</h1><p>${t('books.lead')}</p></div>
        <button class="secondary" ?disabled=${!this.results} @click=${() => save(rowsCsv(this.results), 'books.csv')}>${t('books.csv')}</button>
        <button class="secondary" ?disabled=${!!this.left} @click=${() => this.compareAll()}>${t('books.again')}</button></div>
      ${this.verdict()}${this.table()}<p class="legend">${t('books.legend')}</p>
      ${this.days ? html`<ls-compared-days .days=${this.days}></ls-compared-days>` : nothing}`;
  }

  verdict() {
    const results = this.results ?? [];
    const state = verdict(results, !this.results ? 1 : this.first ? this.left : 0);
    const differences = results.flatMap((one) => one.differences ?? []);
    const of = (kind) => differences.filter((one) => one.kind === kind).length;
    const compared = results.reduce((sum, one) => sum + (one.compared ?? 0), 0);
    const entry = (name, value) => html`<div><dt>${t(`books.${name}`)}</dt><dd>${count(value)}</dd></div>`;
    return html`<section class="verdict ${state}" data-state=${state} role="status">${icon(state === 'equal' ? 'check' : state === 'different' ? 'alert' : 'clock', 44)}
      ${state === 'equal' || state === 'different' ? html`<b>${t('books.n', {n: differences.length})}</b>` : nothing}
      <div><h2>${t(`books.${state}`)}</h2><p>${this.explained(state, results, compared)}</p></div>
      <dl>${entry('missing', of('missing'))}${entry('extra', of('unknown-to-the-books'))}${entry('changed', of('different'))}${entry('compared', compared)}</dl></section>`;
  }

  explained(state, results, compared) {
    const rows = results.filter((one) => !one.moving).flatMap((one) => one.rows);
    const off = rows.filter((row) => !row.equal).length;
    if (state === 'checking') return results.some((one) => one.moving) ? t('books.movingText') : t('books.checkingText', {left: count(this.left ?? 0)});
    if (state === 'failed') return t('books.failedText', {shows: results.filter((one) => one.problem).length});
    if (state === 'different') return t('books.differentText', {rows: off, rest: rows.length - off});
    const bySums = results.filter((one) => one.compared === null).length;
    const said = t('books.equalText', {orders: count(compared), at: secondsTime(results.at(-1).at)});
    return bySums ? `${said} · ${t('books.equalSums', {shows: bySums})}` : said;
  }

  table() {
    const results = this.results ?? [];
    return html`<div class="card"><header><h2 id="rows">${t('books.rows')}</h2></header><p class="note">${t('books.rowsNote', {n: SHOWS})}</p>
      <div class="scroll" tabindex="0" role="region" aria-labelledby="rows"><table><thead><tr><th scope="col">${t('books.show')}</th>${COLUMNS.map((name) => html`<th scope="col">${t(`books.${name}`)}</th>`)}</tr></thead>
      <tbody>${results.map((one) => (one.problem ? this.failed(one) : one.rows.length ? one.rows.map((row) => this.row(one, row)) : this.empty(one)))}</tbody></table></div></div>`;
  }

  name({show}) {
    return html`<th scope="row">${words(show.title)}${show.audience === 'simulated' ? ` (${t('books.simulated')})` : ''}</th><td>${dayAndTime(show.startedAt)}</td>`;
  }

  failed(one) {
    return html`<tr>${this.name(one)}<td class="text doubt" colspan="6">${problemWords(one.problem)}</td></tr>`;
  }

  empty(one) {
    return html`<tr>${this.name(one)}<td class="text" colspan="4">${t('books.noMoney')}</td><td>${this.state(0, true)}</td><td>${secondsTime(one.at)}</td></tr>`;
  }

  row(one, row) {
    return html`<tr>${this.name(one)}<td>${row.currency}</td>${SUMS.map((sum) => html`<td>${this.sums(row, sum)}</td>`)}
      <td>${this.state(row.differences.length, row.equal, one.moving)}</td><td>${secondsTime(one.at)}</td></tr>
      ${row.differences.length ? html`<tr class="open"><td colspan="8">${differingOrders(row)}</td></tr>` : nothing}`;
  }

  sums({books, board, currency}, sum) {
    const off = board[sum] - books[sum];
    return html`${amount(books[sum], currency)}${off ? html`<span class="delta">${t('books.isBoard')} ${amount(board[sum], currency)} <b>${difference(off, currency)}</b></span>` : nothing}`;
  }

  state(n, equal, moving) {
    if (equal) return html`<span class="state good">${icon('check', 16)}${t('books.n', {n: 0})}</span>`;
    if (moving) return html`<span class="state doubt">${icon('clock', 16)}${t('books.checking')}</span>`;
    return html`<span class="state bad">${icon('alert', 16)}${n ? t('books.isDifferent', {n}) : t('books.sumsDiffer')}</span>`;
  }
}
customElements.define('ls-books-page', BooksPage);
