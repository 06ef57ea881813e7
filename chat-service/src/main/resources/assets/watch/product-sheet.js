/**
 * `<ls-product-sheet .card .tap .token .mini>`: a product in the show, from variant to Buy, while the video goes on. `tap` is the body of the buy link,
 * `mini` what of the show stands above (a template). Events: `bag-add` (detail: the lines), `pay-blocked` (detail: url), `sheet-close`.
 */
import {LitElement, html, nothing} from 'lit';
import {api, problemWords} from '@livestall/components/api.js';
import {BuyDesk} from '@livestall/components/buy-desk.js';
import {buyPartStyles} from '@livestall/components/buy-part-styles.js';
import {coupons, facts, notice, payButton, stepper, sum} from '@livestall/components/buy-parts.js';
import {controls} from '@livestall/components/controls.js';
import {clock, money} from '@livestall/components/format.js';
import {Translated, t, words} from '@livestall/components/i18n.js';
import {icon} from '@livestall/components/icons.js';
import {price} from '@livestall/components/price.js';
import {settings} from '@livestall/components/settings.js';
import {payInTab} from '@livestall/watch/buying.js';
import {productSheetStyles} from '@livestall/watch/product-sheet-styles.js';
import '@livestall/components/sheet.js';

export class ProductSheet extends LitElement {
  static properties = {card: {attribute: false}, tap: {attribute: false}, token: {attribute: false}, mini: {attribute: false}, side: {type: Boolean}, desk: {state: true}, failure: {state: true}};

  static styles = [controls, buyPartStyles, productSheetStyles];

  constructor() {
    super();
    new Translated(this);
    this.desk = null;
    this.failure = null;
  }

  /** Not before: it may have been put on the page before its module came. */
  firstUpdated() {
    this.begin();
  }

  /** The tap becomes a link of this viewer's own, which says who buys and from where. */
  async begin() {
    this.failure = null;
    try {
      const {ref} = await api(`${settings.commerceUrl}/api/commerce/buy-links`, {body: this.tap, token: await this.token()});
      this.desk = new BuyDesk(this, {commerceUrl: settings.commerceUrl, ref}, () => payInTab(this));
    } catch (problem) {
      this.failure = problem;
    }
  }

  say(name, detail) {
    this.dispatchEvent(new CustomEvent(name, {detail, bubbles: true, composed: true}));
  }

  get variant() {
    return this.desk.all.find(({id}) => this.desk.choices.quantities[id] > 0);
  }

  /** What is in hand goes into the bag, at the prices that were shown. */
  bagged() {
    const {link, chosen} = this.desk;
    const own = {productId: link.card.productId, title: link.card.name, image: link.card.image, currency: link.card.price.currency};
    this.say('bag-add', chosen.map(({id, byVariant, name, quantity, unitMinor, most}) => ({...own, id, byVariant, name, quantity, unitMinor, most})));
  }

  render() {
    const card = this.desk?.link?.card ?? this.card;
    return html`<ls-sheet ?over=${!this.side} ?side=${this.side} heading=${card ? words(card.name) : t('buy.loading')}>
      ${this.side ? nothing : html`<div slot="above">${this.mini}</div>`}
      ${this.failure ?? this.desk?.failure ? this.failed(this.failure ?? this.desk.failure) : this.desk?.link ? this.body(this.desk) : this.loading(card)}</ls-sheet>`;
  }

  failed(problem) {
    return html`<div class="problem trouble" role="alert">${icon('alert', 20)}<span>${problemWords(problem)}</span></div><button class="secondary" @click=${this.begin}>${t('buy.again')}</button>`;
  }

  loading(card) {
    return html`<div aria-busy="true">${card ? head(card, html`<p class="visually-hidden">${t('buy.loading')}</p>`) : nothing}<div class="bone"></div><div class="bone"></div><div class="bone low"></div></div>`;
  }

  body(desk) {
    const {link, now} = desk;
    const all = desk.all;
    const nothingLeft = all.every((one) => one.soldOut) && !desk.held;
    const one = all.length === 1 ? all[0] : this.variant;
    return html`${head(link.card, html`${price(one ?? now)}${now.offer ? html`<p class="ends">${icon('clock', 16)}<span role="timer" aria-live="off">${t('buy.ends-in', {left: clock(desk.countdown.left)})}</span></p>` : nothing}`)}
      ${notice(desk)}
      ${nothingLeft || desk.held ? nothing : html`${all.length > 1 ? this.variants(desk, all) : nothing}${one ? html`<section class="quantity">${stepper(desk, {...one, name: null}, t('buy.quantity'))}</section>` : nothing}${coupons(desk)}`}
      ${link.unitsHeld === false ? html`<div class="notice" role="note">${icon('info', 20)}<div><b>${t('buy.first-paid')}</b><p>${t('buy.first-paid-more')}</p></div></div>` : nothing}
      ${facts(desk)}
      <footer>${desk.held ? nothing : sum(desk)}<div class="acts">${desk.held || nothingLeft ? nothing
        : html`<button class="secondary add" ?disabled=${Boolean(desk.busy) || !desk.chosen.length || Boolean(desk.dearer)} @click=${this.bagged}>${t('bag.add')}</button>`}${payButton(desk, nothingLeft)}</div></footer>`;
  }

  variants(desk, all) {
    return html`<fieldset class="variants"><legend>${t('buy.choose')}</legend>${all.map((one) => html`<label class="variant ${one.gone ? 'gone' : ''}">
      <input type="radio" name="variant" value=${one.id} ?disabled=${one.gone || Boolean(desk.busy)} .checked=${desk.choices.quantities[one.id] > 0} @change=${() => (desk.choices = desk.choices.only(one.id))}>
      <span class="tile"><b>${words(one.name)}</b><small>${one.gone ? t('buy.sold-out') : money(one.price)}</small><i aria-hidden="true">${icon('check', 14)}</i></span></label>`)}</fieldset>`;
  }
}
customElements.define('ls-product-sheet', ProductSheet);

const head = (card, more) => html`<div class="head"><img src="${settings.commerceUrl}${card.image}" alt="" width="78" height="78"><div>${more}</div></div>`;
