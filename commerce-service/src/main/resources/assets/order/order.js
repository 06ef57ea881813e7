/** `<ls-order>`: a buyer's own page of an order: what it was, on which way it is, who sold it, how it may go back. */
import {LitElement, css, html, nothing} from 'lit';
import {api} from '@livestall/components/api.js';
import {controls} from '@livestall/components/controls.js';
import {dayAndTime, money} from '@livestall/components/format.js';
import {Translated, t, words} from '@livestall/components/i18n.js';
import {settings} from '@livestall/components/settings.js';
import '@livestall/order/order-words.js';
import '@livestall/components/language-switch.js';

class Order extends LitElement {
  static properties = {order: {state: true}, missing: {state: true}};

  static styles = [controls, css`
    main { display: grid; gap: 16px; max-width: 520px; margin: 0 auto; padding: 16px 24px 48px; }
    header { display: flex; align-items: center; justify-content: space-between; min-height: 48px; font-weight: 700; }
    h1 { margin: 0; font-size: var(--text-xl); }
    h2 { margin: 0 0 4px; font-size: var(--text-m); }
    section { padding: 16px; border: 1px solid var(--line); border-radius: var(--radius-m); background: var(--surface); }
    p { margin: 0; white-space: pre-line; color: var(--text-2); }
    ul, dl { margin: 0; padding: 0; list-style: none; }
    li, .row { display: flex; gap: 12px; justify-content: space-between; padding: 4px 0; }
    .total { font-weight: 700; }
  `];

  constructor() {
    super();
    new Translated(this);
  }

  connectedCallback() {
    super.connectedCallback();
    this.ask();
  }

  async ask() {
    if (!settings.key) {
      this.missing = true;
      return;
    }
    try {
      this.order = await api(`${settings.commerceUrl}/api/commerce/order-pages/${settings.orderId}/${settings.key}`);
    } catch (problem) {
      this.missing = problem.status === 404;
      if (!this.missing) setTimeout(() => this.ask(), 5_000);
    }
  }

  willUpdate() {
    document.title = t('order.title');
  }

  render() {
    const {order} = this;
    return html`<main><header>Livestall<ls-language-switch></ls-language-switch></header>
      ${this.missing ? html`<h1>${t('order.none')}</h1>` : order ? whole(order) : html`<p role="status">${t('order.loading')}</p>`}</main>`;
  }
}
customElements.define('ls-order', Order);

const amount = (order, minor) => money({minor, currency: order.currency});

function whole(order) {
  return html`<div role="status"><h1>${t(`order.state.${order.state}`)}</h1><p>${t('order.number', {id: order.orderId.slice(-8).toUpperCase()})}</p></div>
    <section><ul>${order.lines.map((line) => html`<li><span>${words(line.name)} × ${line.quantity}</span><span>${amount(order, line.netMinor)}</span></li>`)}</ul>
      <div class="row"><span>${t('order.delivery')}</span><span>${amount(order, order.shippingMinor)}</span></div>
      <div class="row total"><span>${t('order.total')}</span><span>${amount(order, order.totalMinor)}</span></div>
      ${order.refundedMinor ? html`<div class="row"><span>${t('order.refunded')}</span><span>${amount(order, order.refundedMinor)}</span></div>` : nothing}</section>
    ${order.state === 'paid' ? html`<section><h2>${t('order.way')}</h2>${way(order.shipment)}</section>` : nothing}
    <section><h2>${words(order.shop.name)}</h2><p>${words(order.shop.sellerLine)}</p>
      ${order.shop.sellerDetails ? html`<p>${words(order.shop.sellerDetails)}</p>` : nothing}</section>
    <section><h2>${t('order.withdrawal')}</h2><p>${order.shop.withdrawal ? words(order.shop.withdrawal) : t('order.withdrawal-law')}</p></section>`;
}

function way(shipment) {
  if (!shipment) return html`<p>${t('order.not-sent')}</p>`;
  return html`<p>${t(shipment.deliveredAt ? 'order.arrived' : 'order.sent', {at: dayAndTime(shipment.deliveredAt ?? shipment.shippedAt)})}</p>
    <p>${t(`order.carrier.${shipment.carrier}`)} ${shipment.trackingNumber ?? nothing}</p>
    ${shipment.trackingUrl ? html`<a class="secondary" href=${shipment.trackingUrl} rel="noreferrer" target="_blank">${t('order.track')}</a>` : nothing}`;
}
