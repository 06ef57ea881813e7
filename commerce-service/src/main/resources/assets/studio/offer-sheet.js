/** `<ls-offer-sheet .store>`: a limited-time price beside the feed. Starts by its button or Ctrl/⌘+Enter; jumps to the first error. Fires `sheet-close`. */
import {LitElement, html, nothing} from 'lit';
import {problemWords} from '@livestall/components/api.js';
import {controls} from '@livestall/components/controls.js';
import {money} from '@livestall/components/format.js';
import {Translated, t, words} from '@livestall/components/i18n.js';
import {icon} from '@livestall/components/icons.js';
import {toast} from '@livestall/components/toast.js';
import {sheetFormStyles} from '@livestall/studio/sheet-form-styles.js';
import '@livestall/components/sheet.js';

const MINUTES = [3, 5, 10];
const CHEAPER_BY = 0.15;

class OfferSheet extends LitElement {
  static properties = {store: {attribute: false}, productId: {state: true}, draft: {state: true}, errors: {state: true}, problem: {state: true}, busy: {state: true}};

  static styles = [controls, sheetFormStyles];

  constructor() {
    super();
    new Translated(this);
    this.errors = {};
  }

  willUpdate(changed) {
    if (!changed.has('store')) return;
    this.choose((this.store.pinnedProduct ?? this.store.products[0])?.card);
  }

  choose(card) {
    if (!card) return;
    this.productId = card.productId;
    const price = Math.floor((card.price.minor * (1 - CHEAPER_BY)) / 100) * 100;
    this.draft = {price, minutes: 5, quantity: Math.max(1, Math.min(30, card.left)), perBuyer: 2};
    this.errors = {};
  }

  firstUpdated() {
    setTimeout(() => this.renderRoot.querySelector('[name=price]')?.select(), 0);
  }

  get card() {
    return this.store.cardOf(this.productId);
  }

  set(name, value) {
    this.draft = {...this.draft, [name]: value === '' ? NaN : Number(value)};
  }

  check() {
    const {price, quantity, perBuyer} = this.draft;
    const whole = (n, least, most) => Number.isInteger(n) && n >= least && n <= most;
    return {
      ...(whole(price, 1, this.card.price.minor - 1) ? {} : {price: t('offer.bad-price', {max: money(this.card.price)})}),
      ...(whole(quantity, 1, this.card.left) ? {} : {quantity: t('offer.bad-quantity', {max: this.card.left})}),
      ...(whole(perBuyer, 1, quantity) ? {} : {perBuyer: t('offer.bad-per-buyer')}),
    };
  }

  async start(event) {
    event?.preventDefault();
    if (this.busy) return;
    this.errors = this.check();
    this.problem = null;
    const first = Object.keys(this.errors)[0];
    if (first) return this.renderRoot.querySelector(`[name=${first}]`).focus();
    this.busy = true;
    const {price, minutes, quantity, perBuyer} = this.draft;
    try {
      await this.store.offer({productId: this.productId, price: {minor: price, currency: this.card.price.currency}, quantity, perBuyer, seconds: minutes * 60});
      toast(t('offer.started'), 'good');
      this.dispatchEvent(new CustomEvent('sheet-close', {bubbles: true, composed: true}));
    } catch (problem) {
      this.problem = problem;
    } finally {
      this.busy = false;
    }
  }

  onKey(event) {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) this.start(event);
  }

  render() {
    if (!this.card) return nothing;
    return html`<ls-sheet side .heading=${t('offer.title')} @keydown=${this.onKey}><form novalidate @submit=${this.start}>
      <label>${t('offer.product')}<select @change=${({target}) => this.choose(this.store.cardOf(target.value))}>
        ${this.store.products.map(({card}) => html`<option value=${card.productId} ?selected=${card.productId === this.productId}>${words(card.name)} · ${money(card.price)}</option>`)}</select></label>
      ${this.field('price', t('offer.price'))}
      <fieldset><legend>${t('offer.minutes')}</legend>${MINUTES.map((n) => html`<label><input type="radio" name="minutes" value=${n} .checked=${this.draft.minutes === n} @change=${() => this.set('minutes', n)}>${t('offer.minutes-n', {n})}</label>`)}</fieldset>
      <div class="two">${this.field('quantity', t('offer.quantity'))}${this.field('perBuyer', t('offer.per-buyer'))}</div>
      ${this.result()}
      ${this.problem ? html`<div class="problem" role="alert">${icon('alert', 18)}${problemWords(this.problem)}</div>` : nothing}
      <button class="primary">${icon('bolt', 20)}${t('offer.go')}</button><p class="keys">${t('offer.keys')}</p>
    </form></ls-sheet>`;
  }

  field(name, label) {
    const error = this.errors[name];
    return html`<label>${label}<input name=${name} type="number" inputmode="numeric" min="1" step="1" .value=${String(Number.isNaN(this.draft[name]) ? '' : this.draft[name])}
      aria-invalid=${error ? 'true' : 'false'} @input=${({target}) => this.set(name, target.value)}>${error ? html`<span class="bad" role="alert">${error}</span>` : nothing}</label>`;
  }

  result() {
    const {price, quantity} = this.draft;
    if (!(price > 0 && quantity > 0)) return nothing;
    const {currency, minor} = this.card.price;
    return html`<p class="result">${t('offer.result', {revenue: money({minor: price * quantity, currency}), cost: money({minor: Math.max(0, minor - price) * quantity, currency})})}</p>`;
  }
}
customElements.define('ls-offer-sheet', OfferSheet);
