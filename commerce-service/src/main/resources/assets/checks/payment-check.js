/** `<ls-payment-check .payment>`: a payment that does not fit its order: what that means, both sides, its order. Fires `resolve` ({payment, order}). */
import {css, html, nothing} from 'lit';
import {controls} from '@livestall/components/controls.js';
import {dayAndTime} from '@livestall/components/format.js';
import {knowsWord, t} from '@livestall/components/i18n.js';
import {DeskPart, commerce} from '@livestall/desk/desk-part.js';
import {deskStyles} from '@livestall/desk/desk-styles.js';
import {amountOf, numberOf, stateTag} from '@livestall/orders/order-signs.js';
import {partStyles} from '@livestall/studio/part-styles.js';
import '@livestall/checks/checks-words.js';

/** Both sides are amounts in the order's currency. */
const AMOUNTS = new Set(['other-amount']);

class PaymentCheck extends DeskPart {
  static properties = {payment: {attribute: false}, order: {state: true}};

  static styles = [controls, deskStyles, partStyles, css`
    :host { display: grid; flex: 1; gap: 10px; min-width: 0; padding: 8px 0; }
    dl { display: grid; grid-template-columns: auto minmax(0, 1fr); gap: 4px 16px; margin: 0; font-size: 14px; }
    dt { color: var(--text-2); }
    dd { margin: 0; overflow-wrap: anywhere; }
    .buttons { align-items: center; }
  `];

  async load() {
    this.order = this.payment.orderId ? await commerce(`/orders/${this.payment.orderId}`) : null;
  }

  value(said) {
    const amount = AMOUNTS.has(this.payment.reason) && this.order && /^\d+$/.test(said);
    return amount ? amountOf(this.order, Number(said)) : html`<bdi>${said}</bdi>`;
  }

  render() {
    const {reason, subject, expected, found, at, resolvedAt, resolution, orderId} = this.payment;
    const known = knowsWord(`checks.${reason}`);
    const row = (word, said) => (said ? html`<dt>${t(word)}</dt><dd>${this.value(said)}</dd>` : nothing);
    return html`<div><h3>${known ? t(`checks.${reason}`) : t('checks.other', {reason})}</h3><p>${t(known ? `checks.${reason}-note` : 'checks.other-note')}</p><small>${dayAndTime(at)}</small></div>
      <dl>${row('checks.expected', expected)}${row('checks.found', found)}${row('checks.subject', subject)}</dl>${this.said()}
      <div class="buttons">${resolvedAt ? nothing : html`<button class="primary" ?disabled=${!this.loaded} @click=${() => this.dispatchEvent(new CustomEvent('resolve', {detail: {payment: this.payment, order: this.order}}))}>${t('checks.resolve')}</button>`}
        ${orderId ? html`<a class="secondary" href="?orders=${orderId}">${t('checks.order', {number: numberOf(orderId)})}</a>` : nothing}${this.order ? stateTag(this.order) : nothing}</div>
      ${resolvedAt ? html`<p><span class="tag good">${t('checks.resolved', {at: dayAndTime(resolvedAt)})}</span> <bdi>${resolution}</bdi></p>` : nothing}`;
  }
}
customElements.define('ls-payment-check', PaymentCheck);
