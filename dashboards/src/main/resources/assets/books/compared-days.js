/** `<ls-compared-days .days>`: a cell for each of the last 30 days with the worst that was found on it, or the same as a table. */
import {LitElement, css, html, nothing} from 'lit';
import {controls} from '@livestall/components/controls.js';
import {count, locale} from '@livestall/components/format.js';
import {Translated, lang, t} from '@livestall/components/i18n.js';
import {card} from '@livestall/board/card-styles.js';
import {keptView} from '@livestall/board/view-switch.js';
import {csvFile} from '@livestall/frame/csv.js';
import {save} from '@livestall/frame/insights.js';
import '@livestall/board/board-words.js';
import '@livestall/board/view-switch.js';
import '@livestall/books/books-words.js';

/** A day has no time: it is the same one in each zone. */
const dayFormat = (shape) => new Intl.DateTimeFormat(locale(), {...shape, timeZone: 'UTC'});
const longDay = ({day}) => dayFormat({month: 'long', day: 'numeric', weekday: 'short'}).format(new Date(day));
const shortDay = ({day}) => {
  const [, month, date] = day.split('-').map(Number);
  return lang() === 'ko' ? `${month}.${date}` : dayFormat({month: 'short', day: 'numeric'}).format(new Date(day));
};

const stateOf = ({comparisons, equal}) => (!comparisons ? 'none' : equal ? 'good' : 'bad');

/** What a cell shows; sums that differ though no order does have no number. */
const sign = (one) => ({none: '–', good: '0', bad: one.worst ? count(one.worst) : '≠'})[stateOf(one)];

const found = (one) => {
  const state = stateOf(one);
  if (state === 'none') return t('books.notCompared');
  if (state === 'good') return t('books.n', {n: 0});
  return one.worst ? t('books.isDifferent', {n: one.worst}) : t('books.sumsDiffer');
};

const until = (one) => {
  if (stateOf(one) !== 'bad') return '';
  return one.secondsUntilEqual == null ? t('books.stillDifferent') : t('books.untilEqual', {seconds: one.secondsUntilEqual});
};

class ComparedDays extends LitElement {
  static properties = {days: {attribute: false}, view: {state: true}};

  static styles = [controls, card, css`
    .files { min-height: 32px; padding: 0 10px; border-radius: 10px; font-size: 12px; }
    ol { display: grid; grid-template-columns: repeat(30, minmax(0, 1fr)); gap: 4px; margin: 0; padding: 0; list-style: none; }
    li b { display: grid; place-items: center; height: 32px; border: 1px solid var(--line); border-radius: 8px; color: var(--text-2); font-size: 12px; }
    li.good b { border-color: transparent; background: var(--leaf-soft); color: var(--leaf); }
    li.bad b { border-color: var(--danger); background: var(--danger-soft); color: var(--danger); }
    .tick { display: none; padding-top: 2px; color: var(--text-2); font-size: 12px; white-space: nowrap; }
    .off { display: block; margin: 8px 0 0; padding: 0; color: var(--danger); font-size: 12px; }
    .off li { list-style: none; }
    @media (min-width: 720px) { li:nth-child(7n + 1) .tick { display: block; } }
    @media (max-width: 719px) { ol { grid-template-columns: repeat(10, minmax(0, 1fr)); } li:nth-child(10n + 1) .tick { display: block; } }
    @media (pointer: coarse) { .files { min-height: 44px; } }
    @media print { .files { display: none; } }
  `];

  constructor() {
    super();
    new Translated(this);
    this.view = keptView('compared-days');
  }

  render() {
    const title = t('books.days');
    return html`<div class="card"><header><h2 id="title">${title}</h2><span class="space"></span>
        <button class="secondary files" aria-label=${t('frame.export', {table: title, kind: t('frame.csv')})} @click=${() => this.export()}>${t('frame.csv')}</button>
        <ls-view-switch card="compared-days" label=${title} @view=${(event) => (this.view = event.detail)}></ls-view-switch></header>
      <p class="note">${t('books.daysNote')}</p>${this.view === 'table' ? this.table() : this.strip()}</div>`;
  }

  strip() {
    const off = this.days.filter((one) => stateOf(one) === 'bad');
    return html`<ol aria-labelledby="title">${this.days.map((one) => html`<li class=${stateOf(one)} title="${longDay(one)}: ${found(one)} ${until(one)}"><b aria-hidden="true">${sign(one)}</b><span
        class="tick" aria-hidden="true">${shortDay(one)}</span><span class="visually-hidden">${longDay(one)}: ${found(one)}</span></li>`)}</ol>
      ${off.length ? html`<ul class="off">${off.map((one) => html`<li>${longDay(one)} · ${found(one)} · ${until(one)}</li>`)}</ul>` : nothing}`;
  }

  table() {
    return html`<div class="scroll" tabindex="0" role="region" aria-labelledby="title"><table>
      <thead><tr>${['day', 'worst', 'until'].map((name) => html`<th scope="col">${t(`books.${name}`)}</th>`)}</tr></thead>
      <tbody>${this.days.toReversed().map((one) => html`<tr><th scope="row">${longDay(one)}</th><td>${found(one)}</td><td>${until(one) || '—'}</td></tr>`)}</tbody></table></div>`;
  }

  export() {
    const lines = this.days.map((one) => [one.day, one.comparisons, one.comparisons ? one.equal : '', one.comparisons ? one.worst : '', one.secondsUntilEqual]);
    save(csvFile([['day', 'comparisons', 'equal', 'worst', 'secondsUntilEqual'], ...lines]), 'compared-days.csv');
  }
}
customElements.define('ls-compared-days', ComparedDays);
