/** `<ls-trend-table .board .currency discreet>`: the rows behind the trend chart, newest first; without money if it is discreet. Set `--table-height` where it may be higher. */
import {LitElement, css, html, nothing} from 'lit';
import {count} from '@livestall/components/format.js';
import {Translated, t} from '@livestall/components/i18n.js';
import {amount, secondsTime} from '@livestall/board/amount.js';
import {card} from '@livestall/board/card-styles.js';
import {trendSteps} from '@livestall/board/trend-steps.js';

const COLUMNS = ['at', 'viewers', 'messages', 'removed', 'clicks', 'orders', 'paid'];

const none = html`<span class="gap">—</span>`;

class TrendTable extends LitElement {
  static properties = {board: {attribute: false}, currency: {}, discreet: {type: Boolean}};

  static styles = [card, css`
    .scroll { max-height: var(--table-height, 308px); }
    caption, thead th { font-size: .92em; }
    .gap { color: var(--text-2); }
    @media print { .scroll { max-height: none; } }
  `];

  constructor() {
    super();
    new Translated(this);
  }

  render() {
    const caption = t('trend.caption', {seconds: this.board.trend.seconds});
    return html`<div class="scroll" tabindex="0" role="region" aria-label=${caption}><table>
      <caption>${caption}</caption>
      <thead><tr>${this.columns.map((column) => html`<th scope="col">${t(`trend.${column}`)}</th>`)}</tr></thead>
      <tbody>${trendSteps(this.board, this.currency).reverse().map((step) => this.row(step))}</tbody></table></div>`;
  }

  /** Removals stand where the board has lanes. */
  get columns() {
    return COLUMNS.filter((column) => (column !== 'paid' || !this.discreet) && (column !== 'removed' || this.board.lanes));
  }

  row({at, open, ccu, messages, removed, clicks, paidOrders, paidMinor}) {
    return html`<tr><th scope="row">${secondsTime(at)}${open ? ` · ${t('trend.soFar')}` : ''}</th><td>${ccu === null ? none : count(ccu)}</td>
      <td>${count(messages)}</td>${this.board.lanes ? html`<td>${removed === null ? none : count(removed)}</td>` : nothing}<td>${count(clicks)}</td><td>${count(paidOrders)}</td>${this.discreet ? nothing : html`<td>${amount(paidMinor, this.currency)}</td>`}</tr>`;
  }
}
customElements.define('ls-trend-table', TrendTable);
