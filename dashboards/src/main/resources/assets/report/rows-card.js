/** `<ls-rows-card heading note .columns .rows .foot file .show empty .metric .fresh>`: a table with its sums, its export, what it means and how old it is. Cells are texts; the first names the row. */
import {LitElement, css, html, nothing} from 'lit';
import {problemWords} from '@livestall/components/api.js';
import {controls} from '@livestall/components/controls.js';
import {Translated, t} from '@livestall/components/i18n.js';
import {toast} from '@livestall/components/toast.js';
import {card} from '@livestall/board/card-styles.js';
import {download} from '@livestall/frame/insights.js';
import '@livestall/board/definition.js';
import '@livestall/board/freshness.js';

class RowsCard extends LitElement {
  static properties = {heading: {}, note: {}, columns: {attribute: false}, rows: {attribute: false}, foot: {attribute: false}, file: {}, show: {attribute: false}, empty: {}, metric: {attribute: false}, fresh: {attribute: false}};

  static styles = [controls, card, css`
    .files { min-height: 32px; padding: 0 10px; border-radius: 10px; font-size: 12px; }
    th a { color: var(--text); }
    small { color: var(--text-2); font-size: 12px; }
    tbody th { white-space: normal; min-width: 124px; }
    @media (pointer: coarse) { .files { min-height: 44px; } }
    @media print { .files { display: none; } .scroll { overflow: visible; } }
  `];

  constructor() {
    super();
    new Translated(this);
  }

  async fetch(kind) {
    try {
      await download(this.show.broadcastId, `${this.file}.${kind}`);
    } catch (problem) {
      toast(`${t('frame.exportFailed')} ${problemWords(problem)}`, 'bad');
    }
  }

  render() {
    return html`<div class="card"><header><h2 id="title">${this.heading}</h2>${this.metric ? html`<ls-definition .metric=${this.metric}></ls-definition>` : nothing}<span class="space"></span>
        ${this.fresh ? html`<ls-freshness .through=${this.fresh.through} .running=${this.show.state === 'live'} .ccu=${1}></ls-freshness>` : nothing}
        ${this.file ? ['csv', 'json'].map((kind) => html`<button class="secondary files" aria-label=${t('frame.export', {table: this.heading, kind: t(`frame.${kind}`)})}
          @click=${() => this.fetch(kind)}>${t(`frame.${kind}`)}</button>`) : nothing}</header>
      ${this.note ? html`<p class="note">${this.note}</p>` : nothing}<slot></slot>
      ${this.rows.length ? this.table() : html`<p class="empty">${this.empty}</p>`}</div>`;
  }

  table() {
    const line = (cells) => html`<th scope="row">${cells[0]}</th>${cells.slice(1).map((cell) => html`<td>${cell}</td>`)}`;
    return html`<div class="scroll" tabindex="0" role="region" aria-labelledby="title"><table>
      <thead><tr>${this.columns.map((column) => html`<th scope="col">${column}</th>`)}</tr></thead>
      <tbody>${this.rows.map((cells) => html`<tr>${line(cells)}</tr>`)}</tbody>
      ${this.foot ? html`<tfoot>${this.foot.map((cells) => html`<tr>${line(cells)}</tr>`)}</tfoot>` : nothing}</table></div>`;
  }
}
customElements.define('ls-rows-card', RowsCard);
