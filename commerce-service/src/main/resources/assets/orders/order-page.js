/** `<ls-order-page .who .order>`: one order whole: what was bought, what sold it, where the money and the goods are, what happened. */
import {css, html, nothing} from 'lit';
import {controls} from '@livestall/components/controls.js';
import {dayAndTime} from '@livestall/components/format.js';
import {t, words} from '@livestall/components/i18n.js';
import {icon} from '@livestall/components/icons.js';
import {DeskPart, commerce} from '@livestall/desk/desk-part.js';
import {deskStyles} from '@livestall/desk/desk-styles.js';
import {buyerOf} from '@livestall/orders/order-buyer.js';
import {historyOf, historyStyles, pendingMinor} from '@livestall/orders/order-history.js';
import {linesOf, linesStyles} from '@livestall/orders/order-lines.js';
import {amountOf, leftMinor, numberOf, stateTag} from '@livestall/orders/order-signs.js';
import {partStyles} from '@livestall/studio/part-styles.js';
import {hosts} from '@livestall/studio/roles.js';
import '@livestall/orders/order-note.js';
import '@livestall/orders/order-page-words.js';
import '@livestall/orders/order-parcel.js';
import '@livestall/orders/refund-sheet.js';

class OrderPage extends DeskPart {
  static properties = {order: {}, found: {state: true}, shipment: {state: true}, show: {state: true}, refunding: {state: true}};

  static styles = [controls, deskStyles, partStyles, linesStyles, historyStyles, css`
    .head { gap: 8px 12px; }
    .head h1 { flex: 0 1 auto; }
    .columns { display: grid; gap: 16px; align-items: start; }
    .columns > * { min-width: 0; margin: 0; }
    .side { display: grid; gap: 16px; }
    address { font-style: normal; white-space: pre-line; overflow-wrap: anywhere; }
    @media (min-width: 860px) {
      .columns { grid-template: 'bought side' auto 'past side' 1fr / minmax(0, 3fr) minmax(0, 2fr); }
      .bought { grid-area: bought; }
      .side { grid-area: side; }
      .past { grid-area: past; }
    }
    @media (max-width: 599px) { .head h1 { flex-basis: auto; } }
  `];

  async load() {
    const found = await commerce(`/orders/${this.order}`);
    const [shipment, show] = await Promise.all([
      found.history.some(({what}) => what === 'shipped') ? commerce(`/orders/${this.order}/shipment`) : null,
      this.show ?? (found.broadcastId ? commerce(`/broadcasts/${found.broadcastId}`) : null),
    ]);
    Object.assign(this, {found, shipment, show});
  }

  get hosts() {
    return hosts(this.who.staff.role);
  }

  render() {
    const number = numberOf(this.order);
    return html`<main><a class="back" href="?orders">${icon('back', 18)}${t('one.back')}</a>
      <div class="head"><h1>${t('orders.number', {number})}</h1>${this.found ? stateTag(this.found) : nothing}</div>
      ${this.said()}${this.whenLoaded(() => this.parts())}
      ${this.refunding ? html`<ls-refund-sheet .order=${this.found} @refund-over=${this.refunded}></ls-refund-sheet>` : nothing}</main>`;
  }

  parts() {
    const order = this.found;
    return html`<p>${t('one.placed', {at: dayAndTime(order.startedAt)})}</p>
      <div class="columns"><section class="bought"><h2>${t('one.lines')}</h2>${linesOf(order)}${this.hosts ? this.refund(order) : nothing}</section>
      <div class="side">${this.hosts ? html`<section><h2>${t('one.buyer')}</h2>${buyerOf(order)}</section>` : nothing}
        <ls-order-parcel .who=${this.who} .order=${order} .shipment=${this.shipment} @parcel-changed=${this.begin}></ls-order-parcel>
        <section><h2>${t('one.touch')}</h2>${this.touch(order)}</section></div>
      <section class="past"><h2>${t('one.history')}</h2>${historyOf(order)}
        ${this.hosts ? html`<ls-order-note .order=${this.order} @noted=${this.begin}></ls-order-note>` : nothing}</section></div>`;
  }

  /** Only one refund at a time is on its way, so that what is left is always what the dialog says. */
  refund(order) {
    if (!order.paidAt || leftMinor(order) <= 0) return nothing;
    const pending = pendingMinor(order);
    if (pending <= 0) return html`<div><button class="secondary" @click=${() => (this.refunding = true)}>${t('one.refund')}</button></div>`;
    return html`<div class="notice"><span>${t('one.pending', {amount: amountOf(order, pending)})}</span><button class="secondary" ?disabled=${this.busy} @click=${this.begin}>${icon('retry', 18)}${t('one.fresh')}</button></div>`;
  }

  /** Whatever came of it, the page shows how the order stands now. */
  refunded() {
    this.refunding = false;
    return this.begin();
  }

  touch({touch}) {
    const title = this.show ? html`<p>${t('one.in-show', {title: words(this.show.title)})}</p>` : nothing;
    if (!touch) return html`${title}<p>${t('one.touch.none')}</p>`;
    return html`${title}<p>${t(`one.touch.${touch.surface}`)} ${t('one.touched-at', {at: dayAndTime(touch.at)})}</p>
      ${touch.campaign ? html`<p>${t('one.campaign', {name: touch.campaign})}</p>` : nothing}`;
  }
}
customElements.define('ls-order-page', OrderPage);
