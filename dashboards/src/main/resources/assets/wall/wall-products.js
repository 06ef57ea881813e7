/** `<ls-wall-products broadcast discreet>`: the products that sold most; read again now and then, and what was read last stays if that fails. */
import {LitElement, css, html, nothing} from 'lit';
import {Translated, t} from '@livestall/components/i18n.js';
import {amount} from '@livestall/board/amount.js';
import {barLine} from '@livestall/board/bar-line.js';
import {productName} from '@livestall/board/mark-names.js';
import {ofShow, productNames} from '@livestall/frame/insights.js';
import '@livestall/report/report-words.js';
import '@livestall/wall/wall-words.js';

const EVERY_MILLIS = 15_000;
const MOST = 5;

class WallProducts extends LitElement {
  static properties = {broadcast: {}, discreet: {type: Boolean}, rows: {state: true}};

  static styles = css`
    :host { display: block; overflow: hidden; }
    header { display: flex; justify-content: space-between; gap: 12px; margin-bottom: 10px; }
    h2 { margin: 0; font-size: 22px; line-height: 30px; }
    ol { display: grid; gap: 8px; margin: 0; padding: 0; list-style: none; }
    li { display: grid; grid-template-columns: minmax(0, 1fr) auto auto; gap: 0 20px; }
    li span:first-child { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
    .n, p { margin: 0; color: var(--text-2); font-size: 18px; }
    .bar { grid-column: 1 / -1; display: block; margin-top: 4px; }
    .ground { fill: var(--grid); } .length { fill: var(--data-1); }
  `;

  constructor() {
    super();
    new Translated(this);
  }

  connectedCallback() {
    super.connectedCallback();
    this.again = setInterval(() => this.read(), EVERY_MILLIS);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    clearInterval(this.again);
  }

  willUpdate(changed) {
    if (!changed.has('broadcast')) return;
    this.rows = null;
    this.read();
  }

  async read() {
    const id = this.broadcast;
    try {
      const [sales, names] = await Promise.all([ofShow(id, '/sales?by=product'), productNames()]);
      if (this.broadcast === id) Object.assign(this, {names, rows: sales.rows});
    } catch {
      // The line above the figures says that they can't be read; this one is asked again soon.
    }
  }

  render() {
    if (!this.rows) return nothing;
    const by = this.discreet ? 'units' : 'paidMinor';
    const main = this.rows[0]?.currency;
    const rows = this.rows.filter((one) => one.currency === main).sort((a, b) => b[by] - a[by]);
    const top = rows.slice(0, MOST);
    return html`<header><h2>${t(this.discreet ? 'wall.productsUnits' : 'wall.products')}</h2>${rows.length > MOST ? html`<p>${t('wall.of', {n: MOST, of: rows.length})}</p>` : nothing}</header>
      ${top.length ? html`<ol>${top.map((one) => html`<li><span>${productName(one.key, this.names)}</span><span class="n">${t('wall.units', {n: one.units})}</span>
        ${this.discreet ? html`<b></b>` : html`<b>${amount(one.paidMinor, one.currency)}</b>`}${barLine(one[by] / Math.max(1, top[0][by]))}</li>`)}</ol>` : html`<p>${t('wall.noProducts')}</p>`}`;
  }
}
customElements.define('ls-wall-products', WallProducts);
