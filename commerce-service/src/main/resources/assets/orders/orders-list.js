/** `<ls-orders-list .who>`: the shop's orders, newest first: found, narrowed down, summed up, exported. */
import {css, html, nothing} from 'lit';
import {controls} from '@livestall/components/controls.js';
import {count, dayAndTime, money} from '@livestall/components/format.js';
import {t, words} from '@livestall/components/i18n.js';
import {commerce} from '@livestall/desk/desk-part.js';
import {deskStyles} from '@livestall/desk/desk-styles.js';
import {amountOf, numberOf, stateTag, whatOf} from '@livestall/orders/order-signs.js';
import {datesTurned, isNarrowed, sought, wish, WIDE} from '@livestall/orders/orders-sought.js';
import {download, fetched} from '@livestall/studio/files.js';
import {PagedList, query} from '@livestall/studio/paged-list.js';
import {partStyles} from '@livestall/studio/part-styles.js';
import {hosts} from '@livestall/studio/roles.js';
import '@livestall/orders/orders-words.js';

const PAGE = 50;
const STATES = ['paid', 'held', 'refunded', 'expired'];

class OrdersList extends PagedList {
  static properties = {totals: {state: true}, shows: {state: true}};

  static styles = [controls, deskStyles, partStyles, css`
    .narrow { display: grid; grid-template-columns: repeat(4, minmax(0, 1fr)); gap: 8px; }
    .totals { display: flex; flex-wrap: wrap; gap: 4px 20px; color: var(--text); font-size: var(--text-m); }
    .list small { overflow-wrap: anywhere; }
    @media (max-width: 699px) { .narrow { grid-template-columns: repeat(2, minmax(0, 1fr)); } }
    @media (max-width: 599px) { .list .tag { margin-left: 0; } .list li > div { flex-basis: 100%; } }
  `];

  sought = sought;

  async load() {
    await Promise.all([super.load(), this.shows ?? commerce('/broadcasts').then((shows) => (this.shows = shows))]);
  }

  /** The first page brings the sums of all along. */
  async page(after) {
    const [answer, totals] = await Promise.all([fetched(`/orders?${query({...wish(), limit: PAGE, after})}`), after ? this.totals : commerce(`/orders/totals?${query(wish())}`)]);
    return {rows: await answer.json(), next: answer.headers.get('Livestall-Next'), totals};
  }

  seek(wished) {
    Object.assign(sought, wished);
    return datesTurned() ? this.requestUpdate() : super.seek(wished);
  }

  render() {
    return html`<main><div class="head"><h1>${t('orders.title')}</h1>
        <button class="secondary" ?disabled=${this.busy || !this.rows?.length || datesTurned()} @click=${this.export}>${t('orders.export')}</button></div>
      <div class="find" role="search"><label><span class="visually-hidden">${t('orders.find')}</span>
        <input type="search" name="q" maxlength="100" placeholder=${t(hosts(this.who.staff.role) ? 'orders.find-hint' : 'orders.find-hint-marketer')} .value=${sought.q} @input=${this.typed}></label></div>
      ${this.narrow()}${this.said()}
      <section aria-label=${t('orders.title')}>${this.whenThere(() => this.list())}</section></main>`;
  }

  export() {
    return this.attempt(() => download(`/orders.csv?${query(wish())}`, 'orders.csv'));
  }

  narrow() {
    const select = (name, any, options) => html`<label>${t(`orders.${name}`)}<select name=${name} @change=${({target}) => this.seek({[name]: target.value})}>
      <option value="">${any}</option>${options.map(([value, said]) => html`<option value=${value} ?selected=${sought[name] === value}>${said}</option>`)}</select></label>`;
    const day = (name) => html`<label>${t(`orders.${name}`)}<input type="date" name=${name} .value=${sought[name]} aria-invalid=${datesTurned() ? 'true' : 'false'} @change=${({target}) => this.seek({[name]: target.value})}></label>`;
    return html`<div class="narrow">${select('state', t('orders.any-state'), STATES.map((state) => [state, t(`order.${state}`)]))}
        ${select('show', t('orders.any-show'), (this.shows ?? []).map((show) => [show.id, words(show.title)]))}${day('from')}${day('to')}</div>
      <div role="alert">${datesTurned() ? html`<span class="bad">${t('orders.dates-turned')}</span>` : nothing}</div>`;
  }

  list() {
    if (!this.rows.length) return this.empty();
    return html`<div role="status">${this.totals.map((total) => this.sum(total))}</div>
      <ul class="list">${this.rows.map((order) => this.row(order))}</ul>${this.moreButton(t('orders.more'))}`;
  }

  sum({currency, orders, units, collectedMinor, refundedMinor}) {
    const amount = (minor) => money({minor, currency});
    return html`<p class="totals"><b>${t('orders.count', {n: count(orders)})}</b><span>${t('orders.items', {n: count(units)})}</span>
      <span>${t('orders.collected', {amount: amount(collectedMinor)})}</span>${refundedMinor ? html`<span>${t('orders.back', {amount: amount(refundedMinor)})}</span>` : nothing}</p>`;
  }

  empty() {
    if (!isNarrowed()) return html`<div class="empty"><p role="status">${t('orders.none')}</p><a class="secondary" href="?shows">${t('orders.to-shows')}</a></div>`;
    return html`<div class="empty"><p role="status">${t('orders.none-fit')}</p><button class="secondary" @click=${() => this.seek({...WIDE})}>${t('orders.clear')}</button></div>`;
  }

  row(order) {
    return html`<li><div><a class="name" href="?orders=${order.orderId}">${t('orders.number', {number: numberOf(order.orderId)})}</a><small>${whatOf(order)}</small></div>
      ${stateTag(order)}<small>${dayAndTime(order.startedAt)}</small><span class="amount">${amountOf(order, order.totalMinor)}</span></li>`;
  }
}
customElements.define('ls-orders-list', OrdersList);
