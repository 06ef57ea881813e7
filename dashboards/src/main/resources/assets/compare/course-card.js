/** `<ls-course-card .sides=${[{show, timeline}, …]} currency>`: two shows over one another, as a chart or as the table of the same rows. */
import {LitElement, css, html} from 'lit';
import {controls} from '@livestall/components/controls.js';
import {count} from '@livestall/components/format.js';
import {Translated, t, words} from '@livestall/components/i18n.js';
import {amount} from '@livestall/board/amount.js';
import {card} from '@livestall/board/card-styles.js';
import {Chart} from '@livestall/board/chart.js';
import {keptView} from '@livestall/board/view-switch.js';
import {aligned} from '@livestall/compare/aligned.js';
import {compareOption} from '@livestall/compare/compare-option.js';
import {csvFile} from '@livestall/frame/csv.js';
import {save} from '@livestall/frame/insights.js';
import '@livestall/compare/compare-words.js';

class CourseChart extends Chart {
  static properties = {...Chart.properties, rows: {attribute: false}, names: {attribute: false}, currency: {}};

  option(width, colours) {
    return compareOption({rows: this.rows, names: this.names, currency: this.currency, colours, width});
  }

  get said() {
    return t('compare.said', {a: this.names[0], b: this.names[1], n: this.rows.length});
  }
}
customElements.define('ls-course-chart', CourseChart);

class CourseCard extends LitElement {
  static properties = {sides: {attribute: false}, currency: {}, view: {state: true}};

  static styles = [controls, card, css`
    .scroll { max-height: 320px; }
    .files { min-height: 32px; padding: 0 10px; border-radius: 10px; font-size: 12px; }
    @media (pointer: coarse) { .files { min-height: 44px; } }
    @media print { .files, ls-view-switch { display: none; } .scroll { max-height: none; overflow: visible; } }
  `];

  constructor() {
    super();
    new Translated(this);
    this.view = keptView('course');
  }

  render() {
    const rows = aligned(this.sides, this.currency);
    const names = this.sides.map(({show}) => words(show.title));
    const title = t('compare.course');
    const empty = this.sides.some(({timeline}) => !timeline.points.length);
    return html`<div class="card"><header><h2 id="title">${title}</h2><span class="space"></span>
        <button class="secondary files" aria-label=${t('compare.csv', {card: title})} @click=${() => this.export(rows)}>${t('frame.csv')}</button>
        <ls-view-switch card="course" label=${title} @view=${(event) => (this.view = event.detail)}></ls-view-switch></header>
      <p class="note">${t('compare.courseNote')}</p>
      ${empty ? html`<p class="empty">${t('compare.noCourse')}</p>`
        : this.view === 'table' ? this.table(rows, names) : html`<ls-course-chart .rows=${rows} .names=${names} .currency=${this.currency}></ls-course-chart>`}</div>`;
  }

  table(rows, names) {
    const money = (minor) => (minor === null ? '—' : amount(minor, this.currency));
    return html`<div class="scroll" tabindex="0" role="region" aria-labelledby="title"><table>
      <thead><tr><th scope="col">${t('compare.minute')}</th>${['viewers', 'paid'].map((what) => names.map((name, i) => html`<th scope="col">${t(`compare.${what}`)} · ${t(i ? 'compare.other' : 'compare.this')}</th>`))}</tr></thead>
      <tbody>${rows.map((row) => html`<tr><th scope="row">${row.minute}</th>${row.viewers.map((n) => html`<td>${n === null ? '—' : count(n)}</td>`)}${row.paid.map((minor) => html`<td>${money(minor)}</td>`)}</tr>`)}</tbody></table></div>`;
  }

  export(rows) {
    const ids = this.sides.map(({show}) => show.broadcastId);
    save(csvFile([['minute', ...ids.map((id) => `viewers ${id}`), ...ids.map((id) => `paidMinor ${this.currency} ${id}`)], ...rows.map((row) => [row.minute, ...row.viewers, ...row.paid])]), 'compare-minutes.csv');
  }
}
customElements.define('ls-course-card', CourseCard);
