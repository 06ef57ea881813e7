/** `<ls-shown-products .pins .pinned>`: what was shown so far, on the desktop, and which of it is on now; each can still be bought. Fires `buy`. */
import {LitElement, css, html, nothing} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {selling} from '@livestall/components/card-state.js';
import {controls} from '@livestall/components/controls.js';
import {Translated, t, words} from '@livestall/components/i18n.js';
import {price} from '@livestall/components/price.js';
import {serverNow} from '@livestall/components/server-clock.js';
import {settings} from '@livestall/components/settings.js';
import '@livestall/components/card-words.js';

class ShownProducts extends LitElement {
  static properties = {pins: {attribute: false}, pinned: {attribute: false}};

  static styles = [controls, css`
    :host { display: flex; flex-direction: column; min-height: 0; }
    h2 { display: flex; gap: 8px; align-items: baseline; margin: 0; padding: 16px 18px; font-size: 16px; border-bottom: 1px solid var(--line); }
    h2 small { font-weight: 400; color: var(--text-2); }
    ol { list-style: none; margin: 0; padding: 0; overflow-y: auto; flex: 1; min-height: 0; }
    li { display: flex; gap: 14px; align-items: center; padding: 12px 16px; border-bottom: 1px solid var(--line); }
    li.on { background: var(--lantern-soft); }
    img { flex: none; border-radius: 12px; object-fit: cover; background: #f4ead8; }
    div { flex: 1; min-width: 0; }
    .on-now { color: var(--price); font-size: 12px; font-weight: 700; }
    b.name { display: block; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
    p { margin: 0; }
    .shown { display: flex; flex-direction: row-reverse; justify-content: flex-end; gap: 8px; align-items: baseline; }
    .shown em { font-style: normal; color: var(--price); font-weight: 700; }
    .shown strong, .shown small { font-size: 17px; font-weight: 700; }
    .shown small { font-size: 14px; }
    s { color: var(--text-2); font-size: 12px; }
  `];

  constructor() {
    super();
    new Translated(this);
    this.pins = [];
    this.pinned = [];
  }

  render() {
    return html`<h2>${t('products.heading')} <small>${t('products.count', {n: this.pins.length})}</small></h2>
      <ol>${repeat(this.pins, ({card}) => card.productId, (pin) => this.row(pin))}</ol>`;
  }

  row({pinId, card}) {
    const on = this.pinned.some((pin) => pin.pinId === pinId);
    const now = selling(card, serverNow());
    const buy = () => this.dispatchEvent(new CustomEvent('buy', {detail: {card, pinId}, bubbles: true, composed: true}));
    return html`<li class=${on ? 'on' : ''}><img src="${settings.commerceUrl}${card.image}" alt="" width="72" height="72" loading="lazy">
      <div>${on ? html`<span class="on-now">${t('products.pinned')}</span>` : nothing}<b class="name">${words(card.name)}</b>${price(now)}</div>
      <button class="secondary" ?disabled=${now.soldOut} aria-label=${now.soldOut ? `${words(card.name)} ${t('card.sold-out')}` : t('card.buy-name', {name: words(card.name)})} @click=${buy}>${t(now.soldOut ? 'card.sold-out' : 'card.buy')}</button></li>`;
  }
}
customElements.define('ls-shown-products', ShownProducts);
