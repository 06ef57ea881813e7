/** `<ls-order-parcel .who .order .shipment>`: sends an order off, corrects how, says that it arrived. Fires `parcel-changed`. */
import {html, nothing} from 'lit';
import {controls} from '@livestall/components/controls.js';
import {dayAndTime} from '@livestall/components/format.js';
import {t} from '@livestall/components/i18n.js';
import {icon} from '@livestall/components/icons.js';
import {toast} from '@livestall/components/toast.js';
import {DeskPart, commerce} from '@livestall/desk/desk-part.js';
import {deskStyles} from '@livestall/desk/desk-styles.js';
import {partStyles} from '@livestall/studio/part-styles.js';
import {hosts} from '@livestall/studio/roles.js';
import '@livestall/order/carrier-words.js';
import '@livestall/orders/parcel-words.js';

const CARRIERS = ['cj', 'hanjin', 'lotte', 'logen', 'epost', 'other'];
const NUMBER = /^[A-Za-z0-9-]{5,40}$/;

class OrderParcel extends DeskPart {
  static properties = {order: {attribute: false}, shipment: {attribute: false}, editing: {state: true}, badNumber: {state: true}};

  static styles = [controls, deskStyles, partStyles];

  async load() {}

  async send(event) {
    event.preventDefault();
    const {carrier, number} = event.target.elements;
    // Numbers are copied with the spaces that they are printed with.
    const trackingNumber = number.value.replace(/\s/g, '');
    this.badNumber = Boolean(trackingNumber) && !NUMBER.test(trackingNumber);
    if (this.badNumber) return number.focus();
    const body = {carrier: carrier.value, ...(trackingNumber ? {trackingNumber} : {})};
    if (await this.attempt(() => commerce(`/orders/${this.order.orderId}/shipment`, {method: 'PUT', body}))) this.changed(this.shipment ? 'parcel.is-corrected' : 'parcel.is-sent');
  }

  async arrived() {
    if (await this.attempt(() => commerce(`/orders/${this.order.orderId}/delivered`, {method: 'POST'}))) this.changed('parcel.is-there');
  }

  changed(word) {
    this.editing = false;
    toast(t(word), 'good');
    this.dispatchEvent(new CustomEvent('parcel-changed'));
  }

  render() {
    return html`<section><h2>${t('parcel.title')}</h2>${this.said()}${this.shipment && !this.editing ? this.way() : this.notYet()}</section>`;
  }

  get sends() {
    return this.order.state === 'paid' && hosts(this.who.staff.role);
  }

  notYet() {
    if (this.order.state === 'held') return html`<p>${t('parcel.wait')}</p>`;
    if (this.order.state !== 'paid') return html`<p>${t('parcel.never')}</p>`;
    return html`${this.shipment ? nothing : html`<p>${t('parcel.not-yet')}</p>`}${this.sends ? this.form() : nothing}`;
  }

  form() {
    const {carrier = 'cj', trackingNumber = ''} = this.shipment ?? {};
    return html`<form novalidate @submit=${this.send}>
      <label>${t('parcel.carrier')}<select name="carrier">${CARRIERS.map((one) => html`<option value=${one} ?selected=${one === carrier}>${t(`order.carrier.${one}`)}</option>`)}</select></label>
      <label>${t('parcel.number')}<input name="number" maxlength="60" autocomplete="off" .value=${trackingNumber} aria-invalid=${this.badNumber ? 'true' : 'false'}>
        ${this.badNumber ? html`<span class="bad" role="alert">${t('parcel.bad-number')}</span>` : nothing}</label>
      <div class="buttons"><button class=${this.shipment ? 'primary' : 'secondary'} ?disabled=${this.busy}>${icon('truck', 18)}${t(this.shipment ? 'parcel.correct' : 'parcel.send')}</button>
        ${this.editing ? html`<button type="button" class="quiet" @click=${() => (this.editing = false)}>${t('studio.cancel')}</button>` : nothing}</div></form>`;
  }

  way() {
    const {carrier, trackingNumber, trackingUrl, shippedAt, deliveredAt} = this.shipment;
    return html`<p><b>${t(`order.carrier.${carrier}`)}</b>${trackingNumber ? html` <bdi>${trackingNumber}</bdi>` : nothing}</p>
      <p>${t('parcel.sent-at', {at: dayAndTime(shippedAt)})}${deliveredAt ? html` ${t('parcel.arrived-at', {at: dayAndTime(deliveredAt)})}` : nothing}</p>
      <div class="buttons">${this.sends && !deliveredAt ? html`<button class="secondary" ?disabled=${this.busy} @click=${this.arrived}>${icon('check', 18)}${t('parcel.arrived')}</button>` : nothing}
        ${trackingUrl ? html`<a class="secondary" href=${trackingUrl} rel="noreferrer" target="_blank">${t('parcel.track')}</a>` : nothing}
        ${this.sends ? html`<button class="quiet" @click=${() => (this.editing = true)}>${t('parcel.edit')}</button>` : nothing}</div>`;
  }
}
customElements.define('ls-order-parcel', OrderParcel);
