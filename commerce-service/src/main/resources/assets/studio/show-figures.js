/** `<ls-show-figures .store .viewers .sales .refunds .hideAmounts .newest>`: the figures of the live board and the newest orders. Fires `toggle-amounts`. */
import {LitElement, html, nothing} from 'lit';
import {api, problemWords} from '@livestall/components/api.js';
import {BoardStream} from '@livestall/components/board-stream.js';
import {controls} from '@livestall/components/controls.js';
import {count, money, time} from '@livestall/components/format.js';
import {Translated, t, words} from '@livestall/components/i18n.js';
import {icon} from '@livestall/components/icons.js';
import {settings} from '@livestall/components/settings.js';
import {staffToken} from '@livestall/components/staff-session.js';
import {toast} from '@livestall/components/toast.js';
import {ask} from '@livestall/studio/asking.js';
import {figuresStyles} from '@livestall/studio/figures-styles.js';

const STALE_MILLIS = 30_000;
const MOST_ORDERS = 30;
const ORDERS_AFTER_MILLIS = 400;

class ShowFigures extends LitElement {
  static properties = {
    store: {attribute: false}, viewers: {attribute: false}, sales: {type: Boolean}, refunds: {type: Boolean}, hideAmounts: {attribute: false},
    newest: {attribute: false}, board: {state: true}, orders: {state: true},
  };

  static styles = [controls, figuresStyles];

  constructor() {
    super();
    new Translated(this);
    this.orders = [];
  }

  connectedCallback() {
    super.connectedCallback();
    this.ticking = setInterval(() => this.requestUpdate(), 1000);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    clearInterval(this.ticking);
    this.stream?.close();
  }

  willUpdate(changed) {
    if (changed.has('store') && this.sales) this.watch();
    if ((changed.has('newest') || changed.has('store')) && this.sales) this.askOrdersSoon();
  }

  watch() {
    this.stream?.close();
    this.board = null;
    const stream = (this.stream = new BoardStream({broadcastId: this.store.id, token: staffToken}));
    stream.addEventListener('board', ({detail}) => {
      this.board = detail;
      this.heardAt = Date.now();
    });
    stream.open();
  }

  /** Many orders in a moment are one question. */
  askOrdersSoon() {
    clearTimeout(this.asking);
    this.asking = setTimeout(() => this.askOrders().catch(() => {}), ORDERS_AFTER_MILLIS);
  }

  async askOrders() {
    const url = `${settings.commerceUrl}/api/commerce/orders?broadcastId=${this.store.id}&limit=${MOST_ORDERS}`;
    this.orders = await api(url, {token: await staffToken()});
  }

  async refund(order) {
    const total = money({minor: order.totalMinor, currency: order.currency});
    const sure = await ask({heading: t('now.refund'), text: t('now.refund-ask', {amount: total}), answers: [{value: true, words: t('now.refund')}]});
    if (!sure) return;
    try {
      await api(`${settings.commerceUrl}/api/commerce/orders/${order.orderId}/refund`, {body: {}, token: await staffToken(), idempotencyKey: `refund-${order.orderId}`});
      toast(t('now.refunding'), 'good');
    } catch (problem) {
      toast(problemWords(problem), 'bad');
    }
    setTimeout(() => this.askOrders().catch(() => {}), 2_000);
  }

  render() {
    return html`<header><h2>${t('now.title')}</h2>${this.freshness()}<span></span>
        ${this.sales ? html`<button class="quiet" aria-pressed=${this.hideAmounts ? 'true' : 'false'} @click=${() => this.dispatchEvent(new CustomEvent('toggle-amounts'))}>
          ${icon(this.hideAmounts ? 'eyeOff' : 'eye', 18)}${t(this.hideAmounts ? 'now.show' : 'now.hide')}<kbd>E</kbd></button>` : nothing}</header>
      <div class="viewers"><span>${t('now.viewers')}</span><strong>${this.viewers == null ? '–' : count(this.viewers)}</strong>
        ${this.board ? html`<small>${t('now.peak', {n: count(Math.max(this.board.figures.pcu, this.viewers ?? 0))})}</small>` : nothing}</div>
      ${this.board ? this.figures(this.board.figures) : nothing}
      ${this.sales ? this.orderList() : nothing}`;
  }

  get stale() {
    return this.board && Date.now() - this.heardAt > STALE_MILLIS;
  }

  freshness() {
    if (!this.board) return nothing;
    const seconds = Math.floor((Date.now() - this.heardAt) / 1000);
    return html`<span class="fresh ${this.stale ? 'stale' : ''}"><i></i>${this.stale ? t('now.stale') : t('now.fresh', {n: seconds})}</span>`;
  }

  figures({paidOrders, money: sums, clicks, messages}) {
    const paid = sums.length ? sums.map(({currency, paidMinor}) => money({minor: paidMinor, currency})).join(' · ') : money({minor: 0, currency: 'KRW'});
    const tile = (name, value) => html`<div><dt>${t(`now.${name}`)}</dt><dd>${value}</dd></div>`;
    return html`<dl class=${this.stale ? 'stale' : ''}>${tile('orders', count(paidOrders))}${tile('paid', this.hideAmounts ? html`<em>${t('now.hidden')}</em>` : paid)}
      ${tile('clicks', count(clicks))}${tile('messages', count(messages))}</dl>`;
  }

  orderList() {
    return html`<h3>${t('now.newest')}</h3>
      <ul>${this.orders.length ? this.orders.map((order) => this.orderRow(order)) : html`<li class="none">${t('now.no-orders')}</li>`}</ul>`;
  }

  orderRow(order) {
    const what = order.lines.map((line) => `${words(line.name)} × ${line.quantity}`).join(', ');
    const amount = this.hideAmounts ? nothing : html`<b>${money({minor: order.totalMinor, currency: order.currency})}</b>`;
    return html`<li class=${order.state}><time>${time(order.startedAt)}</time><span class="what">${what}<small>${t(`order.${order.state}`)}</small></span>${amount}
      ${this.refunds && order.state === 'paid' ? html`<button @click=${() => this.refund(order)}>${t('now.refund')}</button>` : nothing}</li>`;
  }
}
customElements.define('ls-show-figures', ShowFigures);
