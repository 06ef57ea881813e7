/**
 * `<ls-product-card .card .pinId commerce-url>`: the pinned product with its price, stock and time as they are now.
 * `look`: `phone` (over video) or `wide` (the desktop's strip). Events: `buy` (detail: {card, pinId}),
 * `offer-ended`, `time-announced` (detail: words for readers, at five minutes, one minute and the end).
 */
import {LitElement, html, nothing} from 'lit';
import {selling} from '@livestall/components/card-state.js';
import {cardStyles} from '@livestall/components/card-styles.js';
import {controls} from '@livestall/components/controls.js';
import {Countdown} from '@livestall/components/countdown.js';
import {clock} from '@livestall/components/format.js';
import {Translated, t, words} from '@livestall/components/i18n.js';
import {icon} from '@livestall/components/icons.js';
import {price} from '@livestall/components/price.js';
import {serverNow} from '@livestall/components/server-clock.js';
import {wideCard} from '@livestall/components/wide-card.js';
import '@livestall/components/card-words.js';

const STOCK_SHOWN_FROM = 20;
const NO_TAPS_AFTER_PIN_MILLIS = 600;
const ENDING_SOON_MILLIS = 60_000;

export class ProductCard extends LitElement {
  static properties = {
    card: {attribute: false},
    pinId: {attribute: false},
    look: {reflect: true},
    commerceUrl: {attribute: 'commerce-url'},
    folded: {type: Boolean, reflect: true},
  };

  static styles = [controls, cardStyles, wideCard];

  constructor() {
    super();
    new Translated(this);
    this.look = 'phone';
    this.countdown = new Countdown(this, () => this.card?.offer?.endsAt, (left) => this.secondPassed(left));
  }

  willUpdate(changed) {
    if (changed.has('pinId') && changed.get('pinId')) this.pinnedAt = performance.now();
  }

  updated(changed) {
    if (!changed.has('pinId') || !changed.get('pinId')) return;
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) return;
    this.renderRoot.querySelector('article')?.animate([{opacity: 0}, {opacity: 1}], {duration: 320, easing: 'ease-out'});
  }

  secondPassed(left) {
    const seconds = Math.ceil(left / 1000);
    if (left <= 0) this.tell('offer-ended', {card: this.card});
    const said = left <= 0 ? t('card.ended') : seconds === 300 || seconds === 60 ? t('card.minutes-left', {n: seconds / 60}) : null;
    if (said) this.tell('time-announced', said);
  }

  tapped() {
    if (this.pinnedAt && performance.now() - this.pinnedAt < NO_TAPS_AFTER_PIN_MILLIS) return;
    this.tell('buy', {card: this.card, pinId: this.pinId});
  }

  tell(name, detail) {
    this.dispatchEvent(new CustomEvent(name, {detail, bubbles: true, composed: true}));
  }

  render() {
    if (!this.card) return nothing;
    const now = selling(this.card, serverNow());
    return html`<article aria-label=${t('card.name')} class=${now.soldOut ? 'sold-out' : ''}>
      ${this.look === 'wide' ? this.wide(now) : this.phone(now)}</article>`;
  }

  phone(now) {
    return html`${this.strip(now)}<div class="body">${this.picture()}
      <div class="what"><h2>${words(this.card.name)}</h2>${price(now)}</div>${this.buyButton(now)}</div>`;
  }

  strip(now) {
    if (now.soldOut) return html`<div class="strip gone">${icon('box', 18)}<span>${t('card.all-gone')}</span></div>`;
    const stock = this.stock(now);
    if (!now.offer && stock === nothing) return nothing;
    return html`<div class="strip"><span class="ends">${now.offer ? html`${icon('clock', 18)}<span class="label">${t('card.ends-in')}</span>
      ${this.timer()}${this.endingSoon()}` : nothing}</span>${stock}</div>`;
  }

  wide(now) {
    return html`<div class="body">${this.picture()}
      <div class="what"><span class="on-now">${t('card.on-now')}</span><h2>${words(this.card.name)}</h2>${price(now)}</div>
      ${now.offer || now.soldOut || this.stock(now) !== nothing ? html`<div class="side">${now.soldOut ? html`<span class="stock">${t('card.all-gone')}</span>`
        : html`${now.offer ? html`<span class="label">${t('card.ends-in')} ${this.endingSoon()}</span>${this.timer()}` : nothing}${this.stock(now)}`}</div>` : nothing}
      ${this.buyButton(now)}</div>`;
  }

  timer() {
    return html`<span class="timer" role="timer" aria-live="off">${clock(this.countdown.left)}</span>`;
  }

  endingSoon() {
    return this.countdown.left < ENDING_SOON_MILLIS ? html`<b class="soon">${t('card.ending-soon')}</b>` : nothing;
  }

  stock({left, taken}) {
    if (left > STOCK_SHOWN_FROM) return nothing;
    if (taken) return html`<span class="stock">${icon('box', 18)}${t('card.taken')}</span>`;
    return html`<span class="stock">${icon('box', 18)}${t('card.left', {n: left})}</span>`;
  }

  picture() {
    return html`<img src="${this.commerceUrl ?? ''}${this.card.image}" alt="" width="66" height="66" decoding="async">`;
  }

  buyButton({soldOut}) {
    return html`<button class="buy" ?disabled=${soldOut} @click=${this.tapped}
      aria-label=${soldOut ? t('card.sold-out') : t('card.buy-name', {name: words(this.card.name)})}>${t(soldOut ? 'card.sold-out' : 'card.buy')}</button>`;
  }
}
customElements.define('ls-product-card', ProductCard);
