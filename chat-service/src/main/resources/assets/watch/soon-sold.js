/** `<ls-soon-sold>`: in the waiting room: what the show will sell, in its order. Nothing where that can't be said. */
import {LitElement, css, html, nothing} from 'lit';
import {controls} from '@livestall/components/controls.js';
import {money} from '@livestall/components/format.js';
import {Translated, t, words} from '@livestall/components/i18n.js';
import {settings} from '@livestall/components/settings.js';
import {programme} from '@livestall/watch/programme.js';
import '@livestall/watch/moment-words.js';

/** Everybody comes at the same time. */
const SPREAD_MILLIS = 1_500;

class SoonSold extends LitElement {
  static properties = {products: {state: true}};

  static styles = [controls, css`
    :host { display: block; width: 100%; min-width: 0; text-align: start; }
    h3 { margin: 12px 0 8px; font-size: 15px; color: #fff; }
    ul { display: flex; gap: 10px; margin: 0; padding: 0 0 4px; list-style: none; overflow-x: auto; scroll-snap-type: x proximity; border-radius: 12px; }
    li { flex: none; display: grid; gap: 2px; width: 104px; scroll-snap-align: start; color: #fff; font-size: 13px; line-height: 18px; }
    img { width: 104px; height: 104px; border-radius: 12px; object-fit: cover; background: #f4ead8; }
    span { display: -webkit-box; overflow: hidden; -webkit-box-orient: vertical; -webkit-line-clamp: 2; }
    b { font-size: 14px; }
  `];

  constructor() {
    super();
    new Translated(this);
    this.products = [];
  }

  connectedCallback() {
    super.connectedCallback();
    this.asking ??= setTimeout(() => this.ask(), Math.random() * SPREAD_MILLIS);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    clearTimeout(this.asking);
    this.asking = null;
  }

  async ask() {
    try {
      this.products = (await programme()).products;
    } catch {
      // The waiting room is complete without it.
    }
  }

  render() {
    if (!this.products.length) return nothing;
    return html`<h3 id="soon">${t('wait.sells')}</h3><ul aria-labelledby="soon" tabindex="0">${this.products.map(({name, image, price}) => html`<li>
      <img src="${settings.commerceUrl}${image}" alt="" width="104" height="104" loading="lazy"><span>${words(name)}</span><b>${money(price)}</b></li>`)}</ul>`;
  }
}
customElements.define('ls-soon-sold', SoonSold);
