/** `<ls-coupon-sheet .store .drafts>`: drops a coupon into the show, by its button or Ctrl/⌘+Enter. What was typed stays in `drafts` until it is dropped. Fires `sheet-close`. */
import {css, html, nothing} from 'lit';
import {controls} from '@livestall/components/controls.js';
import {money} from '@livestall/components/format.js';
import {t} from '@livestall/components/i18n.js';
import {icon} from '@livestall/components/icons.js';
import {toast} from '@livestall/components/toast.js';
import {DeskPart, commerce} from '@livestall/desk/desk-part.js';
import {HOURS, MINUTES, bodyOf, emptyDraft, faults, mostCost} from '@livestall/studio/coupon-draft.js';
import {refusedField} from '@livestall/studio/refused-field.js';
import {sheetFormStyles} from '@livestall/studio/sheet-form-styles.js';
import '@livestall/components/sheet.js';
import '@livestall/studio/coupon-words.js';

class CouponSheet extends DeskPart {
  static properties = {store: {attribute: false}, drafts: {attribute: false}, draft: {state: true}, wrong: {state: true}};

  static styles = [controls, sheetFormStyles, css`fieldset { grid-template-columns: repeat(auto-fit, minmax(80px, 1fr)); }`];

  constructor() {
    super();
    this.wrong = [];
  }

  willUpdate(changed) {
    if (changed.has('drafts')) this.draft = this.drafts.coupon ?? emptyDraft();
  }

  async load() {
    this.currency = (await commerce('/shop/terms')).fee.currency;
  }

  updated(changed) {
    if (changed.has('loaded') && this.loaded) setTimeout(() => this.focusOn('name'), 0);
  }

  focusOn(name) {
    this.renderRoot.querySelector(`[name=${name}]`)?.focus();
  }

  /** A changed coupon is another one; the same sent twice is dropped once. */
  set(name, value) {
    this.draft = {...this.draft, [name]: value};
    this.drafts.coupon = this.draft;
    this.wrong = this.wrong.filter((field) => field !== name);
    this.dropKey = null;
  }

  async drop(event) {
    event.preventDefault();
    if (this.busy || !this.loaded) return;
    this.wrong = faults(this.draft, this.currency);
    if (this.wrong.length) return this.focusOn(this.wrong[0]);
    this.dropKey ??= crypto.randomUUID();
    const done = await this.attempt(() => this.store.ask('/coupons', {body: bodyOf(this.draft, this.currency), idempotencyKey: this.dropKey}));
    if (!done) return this.refused();
    this.drafts.coupon = null;
    toast(t('coupon.dropped'), 'good');
    this.dispatchEvent(new CustomEvent('sheet-close', {bubbles: true, composed: true}));
  }

  refused() {
    const field = refusedField(this.problem, Object.keys(this.draft));
    if (!field) return;
    this.wrong = [field];
    this.problem = null;
    this.focusOn(field);
  }

  onKey(event) {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) this.drop(event);
  }

  render() {
    return html`<ls-sheet side .heading=${t('coupon.drop')} @keydown=${this.onKey}>${this.whenLoaded(() => this.form())}${this.loaded ? nothing : this.said()}</ls-sheet>`;
  }

  form() {
    const {currency} = this;
    const byAmount = this.draft.kind === 'amount';
    return html`<form novalidate @submit=${this.drop}>
      ${this.field('name', t('coupon.name'), {most: 60, hint: t('coupon.name-hint')})}${this.field('nameEn', t('coupon.name-en'), {most: 60, hint: t('coupon.optional')})}
      ${this.choice('kind', t('coupon.kind'), ['amount', 'percent'], (kind) => t(`coupon.by-${kind}`))}
      ${byAmount ? this.field('amount', t('coupon.amount', {currency}), {mode: 'decimal'})
        : html`<div class="two">${this.field('percent', t('coupon.percent'), {mode: 'numeric'})}${this.field('most', t('coupon.most', {currency}), {mode: 'decimal', hint: t('coupon.no-limit')})}</div>`}
      <div class="two">${this.field('minimum', t('coupon.minimum', {currency}), {mode: 'decimal', hint: byAmount ? '' : t('coupon.optional')})}${this.field('claims', t('coupon.claims'), {mode: 'numeric'})}</div>
      ${this.choice('minutes', t('coupon.minutes'), MINUTES, (n) => t('coupon.minutes-n', {n}))}
      ${this.choice('hours', t('coupon.hours'), HOURS, (n) => t(`coupon.hours-${n}`))}
      ${this.cost()}${this.said()}
      <button class="primary">${icon('ticket', 20)}${t('coupon.go')}</button><p class="keys">${t('coupon.keys')}</p></form>`;
  }

  field(name, label, {most = 12, mode = 'text', hint = ''}) {
    const wrong = this.wrong.includes(name);
    const free = name === 'minimum' && this.draft.kind === 'percent' ? '-free' : '';
    return html`<label>${label}<input name=${name} inputmode=${mode} maxlength=${most} autocomplete="off" placeholder=${hint} .value=${this.draft[name]} aria-invalid=${wrong}
      @input=${({target}) => this.set(name, target.value)}>${wrong ? html`<span class="bad" role="alert">${t(`coupon.bad-${name}${free}`)}</span>` : nothing}</label>`;
  }

  choice(name, label, values, words) {
    return html`<fieldset><legend>${label}</legend>${values.map((value) => html`<label><input type="radio" name=${name} .value=${String(value)} .checked=${this.draft[name] === value}
      @change=${() => this.set(name, value)}>${words(value)}</label>`)}</fieldset>`;
  }

  cost() {
    const minor = mostCost(this.draft, this.currency);
    if (Number.isNaN(minor)) return nothing;
    return html`<p class="result">${minor === null ? t('coupon.no-cap') : t('coupon.cost', {cost: money({minor, currency: this.currency})})}</p>`;
  }
}
customElements.define('ls-coupon-sheet', CouponSheet);
