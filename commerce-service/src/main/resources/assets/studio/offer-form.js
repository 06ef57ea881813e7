/** What the sheets of an offer share, one that starts and one that is prepared: product, price, time, units, and what it comes to. What was typed for a product stays in `drafts`, by its id, until it is sent. */
import {LitElement, html, nothing} from 'lit';
import {problemWords} from '@livestall/components/api.js';
import {cardOf} from '@livestall/components/card-state.js';
import {controls} from '@livestall/components/controls.js';
import {count, money} from '@livestall/components/format.js';
import {Translated, t, words} from '@livestall/components/i18n.js';
import {icon} from '@livestall/components/icons.js';
import {MINUTES, draftOf, faults, numbersOf, proposal} from '@livestall/studio/offer-draft.js';
import {refusedField} from '@livestall/studio/refused-field.js';
import {sheetFormStyles} from '@livestall/studio/sheet-form-styles.js';
import '@livestall/components/sheet.js';
import '@livestall/studio/plan-words.js';

export class OfferForm extends LitElement {
  static properties = {store: {attribute: false}, of: {attribute: false}, drafts: {attribute: false}, productId: {state: true}, draft: {state: true}, errors: {state: true}, problem: {state: true}, busy: {state: true}};

  static styles = [controls, sheetFormStyles];

  constructor() {
    super();
    new Translated(this);
    this.errors = {};
  }

  willUpdate(changed) {
    if (changed.has('store')) this.choose(this.of ?? (this.store.pinnedProduct ?? this.store.products[0])?.card);
  }

  choose(card) {
    if (!card) return;
    this.productId = card.productId;
    this.draft = {...this.untouched(card), ...this.drafts.get(card.productId)};
    this.errors = {};
    this.problem = null;
  }

  /** As it stands before anybody types. */
  untouched(card) {
    return draftOf(card, this.prepared);
  }

  chooseVariant(variantId) {
    this.change({variantId, ...proposal(cardOf(this.card, variantId))});
    this.errors = {};
  }

  get card() {
    return this.store.cardOf(this.productId);
  }

  get prepared() {
    return this.store.prepared.get(this.productId);
  }

  /** The price and the stock that the offer is about. */
  get base() {
    return cardOf(this.card, this.draft.variantId);
  }

  change(parts) {
    this.draft = {...this.draft, ...parts};
    this.drafts.set(this.productId, {...this.drafts.get(this.productId), ...parts});
  }

  focusOn(name) {
    const field = this.renderRoot.querySelector(`[name=${name}]`);
    field?.focus();
    field?.select?.();
  }

  /** @returns whether it can go out; otherwise it says beside each field why not */
  check(most) {
    const {price} = this.base;
    const max = {price: money(price), quantity: count(most)};
    const min = money({...price, minor: 1});
    const names = faults(this.draft, this.base, most);
    this.errors = Object.fromEntries(names.map((name) => [name, t(`offer.bad-${name}`, {min, max: max[name]})]));
    if (names.length) this.focusOn(names[0]);
    return !names.length;
  }

  /** Does it, once at a time. @returns whether it was done; otherwise it says why not, beside the field if it is about one */
  async send(work) {
    this.busy = true;
    this.problem = null;
    try {
      await work();
      this.drafts.delete(this.productId);
      return true;
    } catch (problem) {
      this.refused(problem);
      return false;
    } finally {
      this.busy = false;
    }
  }

  refused(problem) {
    const field = refusedField(problem, ['price', 'quantity', 'perBuyer']);
    if (!field) return void (this.problem = problem);
    // A price that is lower than today's may still not be lower than that of all 30 days.
    const [most] = /\d+$/.exec(problem.detail ?? '') ?? [];
    const max = most && (field === 'price' ? money({...this.base.price, minor: Number(most)}) : count(Number(most)));
    this.errors = {[field]: most ? t(`offer.refused-${field}`, {max}) : problemWords(problem)};
    this.focusOn(field);
  }

  close() {
    this.dispatchEvent(new CustomEvent('sheet-close', {bubbles: true, composed: true}));
  }

  productField() {
    const {variants} = this.card;
    return html`<label>${t('offer.product')}<select @change=${({target}) => this.choose(this.store.cardOf(target.value))}>
        ${this.store.products.map(({card}) => html`<option value=${card.productId} ?selected=${card.productId === this.productId}>${words(card.name)} · ${money(card.price)}</option>`)}</select></label>
      ${variants?.length ? html`<label>${t('offer.variant')}<select name="variant" .value=${this.draft.variantId} @change=${({target}) => this.chooseVariant(target.value)}>
        ${variants.map((one) => html`<option value=${one.variantId} ?selected=${one.variantId === this.draft.variantId}>${words(one.name)} · ${money(one.price)}</option>`)}</select></label>` : nothing}`;
  }

  offerFields() {
    return html`${this.field('price', t('offer.price', {currency: this.base.price.currency}), 'decimal')}
      <fieldset><legend>${t('offer.minutes')}</legend>${MINUTES.map((n) => html`<label><input type="radio" name="minutes" value=${n} .checked=${this.draft.minutes === n} @change=${() => this.change({minutes: n})}>${t('offer.minutes-n', {n})}</label>`)}</fieldset>
      <div class="two">${this.field('quantity', t('offer.quantity'))}${this.field('perBuyer', t('offer.per-buyer'))}</div>
      ${this.result()}`;
  }

  field(name, label, mode = 'numeric') {
    const error = this.errors[name];
    return html`<label>${label}<input name=${name} inputmode=${mode} maxlength="14" autocomplete="off" .value=${this.draft[name]}
      aria-invalid=${error ? 'true' : 'false'} @input=${({target}) => this.change({[name]: target.value})}>${error ? html`<span class="bad" role="alert">${error}</span>` : nothing}</label>`;
  }

  result() {
    const {currency, minor} = this.base.price;
    const {price, quantity} = numbersOf(this.draft, currency);
    if (!(price > 0 && quantity > 0)) return nothing;
    return html`<p class="result">${t('offer.result', {revenue: money({minor: price * quantity, currency}), cost: money({minor: Math.max(0, minor - price) * quantity, currency})})}</p>`;
  }

  trouble() {
    return this.problem ? html`<div class="problem" role="alert">${icon('alert', 18)}${problemWords(this.problem)}</div>` : nothing;
  }
}
