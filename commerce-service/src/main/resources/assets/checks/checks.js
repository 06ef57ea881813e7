/** `<ls-checks .who>`: what somebody must look at. Fires `waitingchange` on the window when there is less of it. */
import {css, html, nothing} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {controls} from '@livestall/components/controls.js';
import {dayAndTime} from '@livestall/components/format.js';
import {knowsWord, t} from '@livestall/components/i18n.js';
import {icon} from '@livestall/components/icons.js';
import {toast} from '@livestall/components/toast.js';
import {checks} from '@livestall/checks/waiting.js';
import {DeskPart} from '@livestall/desk/desk-part.js';
import {deskStyles} from '@livestall/desk/desk-styles.js';
import {numberOf} from '@livestall/orders/order-signs.js';
import {partStyles} from '@livestall/studio/part-styles.js';
import '@livestall/checks/checks-words.js';
import '@livestall/checks/payment-check.js';
import '@livestall/checks/resolve-sheet.js';

/** An alert says in words of which order it is. */
const ORDER = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/;

class Checks extends DeskPart {
  static properties = {payments: {state: true}, alerts: {state: true}, all: {state: true}, resolving: {state: true}};

  static styles = [controls, deskStyles, partStyles, css`.fine { color: var(--leaf); }`];

  async load() {
    Object.assign(this, await checks(this.all));
  }

  async resolved() {
    this.resolving = null;
    toast(t('resolve.done'), 'good');
    window.dispatchEvent(new Event('waitingchange'));
    await this.begin();
  }

  async withDone({target}) {
    this.all = target.checked;
    await this.begin();
  }

  render() {
    return html`<main><div class="head"><h1>${t('checks.title')}</h1>
        <label class="pick"><input type="checkbox" .checked=${Boolean(this.all)} ?disabled=${this.busy} @change=${this.withDone}>${t('checks.with-done')}</label></div>
      ${this.said()}${this.loaded || this.problem ? this.whenLoaded(() => this.lists()) : html`<section><div class="skeleton" role="status" aria-label=${t('studio.loading')}></div><div class="skeleton"></div></section>`}
      ${this.resolving ? html`<ls-resolve-sheet .payment=${this.resolving.payment} .order=${this.resolving.order} @resolve-over=${() => (this.resolving = null)} @resolved=${this.resolved}></ls-resolve-sheet>` : nothing}</main>`;
  }

  lists() {
    const {payments, alerts} = this;
    if (!payments.length && !alerts.length) return html`<section><div class="empty"><span class="fine">${icon('check', 40)}</span><p role="status"><b>${t('checks.none')}</b></p><p>${t('checks.none-note')}</p></div></section>`;
    return html`${payments.length ? html`<section><h2>${t('checks.payments')}</h2><ul>${repeat(payments, ({id}) => id, (payment) => html`<li><ls-payment-check .payment=${payment} @resolve=${({detail}) => (this.resolving = detail)}></ls-payment-check></li>`)}</ul></section>` : nothing}
      ${alerts.length ? html`<section><h2>${t('checks.alerts')}</h2><ul>${alerts.map((alert) => this.alert(alert))}</ul></section>` : nothing}`;
  }

  alert({kind, detail = '', at}) {
    const known = knowsWord(`checks.${kind}`);
    const order = ORDER.exec(detail)?.[0];
    return html`<li><div><h3>${known ? t(`checks.${kind}`) : t('checks.alert', {kind})}</h3><p>${t(known ? `checks.${kind}-note` : 'checks.alert-note')}</p>
        <small>${dayAndTime(at)}${detail && !order ? html` · <bdi>${detail}</bdi>` : nothing}</small></div>
      ${order ? html`<a class="secondary" href="?orders=${order}">${t('checks.order', {number: numberOf(order)})}</a>` : nothing}
      ${kind === 'webhook-paused' ? html`<a class="secondary" href="?desk">${t('checks.to-hooks')}</a>` : nothing}</li>`;
  }
}
customElements.define('ls-checks', Checks);
