/** `<ls-run-of-show .products .prepared .pinned .startedAt .plans .can>`: what is shown in which order. Below the list stands what is given to it. Fires `move` ({card, at}), `plan` (card), `pin` (card), `unpin`, `offer`, `end-offer` (offerId). */
import {LitElement, html, nothing} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {selling} from '@livestall/components/card-state.js';
import {controls} from '@livestall/components/controls.js';
import {clock, count, money} from '@livestall/components/format.js';
import {Translated, t, words} from '@livestall/components/i18n.js';
import {icon} from '@livestall/components/icons.js';
import {serverNow} from '@livestall/components/server-clock.js';
import {settings} from '@livestall/components/settings.js';
import {runStyles} from '@livestall/studio/run-styles.js';
import {turns} from '@livestall/studio/turns.js';
import '@livestall/components/countdown.js';
import '@livestall/studio/plan-words.js';

const LOW = 5;
const KEYS = 9;

class RunOfShow extends LitElement {
  static properties = {products: {attribute: false}, prepared: {attribute: false}, pinned: {attribute: false}, startedAt: {}, plans: {type: Boolean}, can: {type: Boolean}, moved: {state: true}};

  static styles = [controls, runStyles];

  constructor() {
    super();
    new Translated(this);
  }

  tell(name, detail) {
    this.dispatchEvent(new CustomEvent(name, {detail}));
  }

  render() {
    const at = this.products.findIndex((one) => one.card.productId === this.pinned?.productId);
    return html`<header><h2>${t('run.title')}</h2><span class="at">${at < 0 ? nothing : `${at + 1} / ${this.products.length}`}</span>
        ${this.can ? html`<button class="primary" @click=${() => this.tell('offer')}>${icon('bolt', 18)}${t('run.offer')}<kbd>O</kbd></button>` : nothing}</header>
      ${this.products.length ? nothing : html`<p class="empty">${t('run.empty')}</p>`}
      <ol @keydown=${this.onKey}>${repeat(this.products, (one) => one.card.productId, (one, i) => this.row(one, i))}</ol>
      <slot></slot>
      <span class="visually-hidden" role="status">${this.moved ? t('cue.moved', this.moved) : ''}</span>
      ${this.plans ? html`<footer class="hint"><kbd>Alt</kbd><kbd>↑</kbd><kbd>↓</kbd> ${t('cue.keys')}</footer>` : nothing}
      ${this.can ? html`<footer><kbd>1</kbd>–<kbd>9</kbd> ${t('run.keys')}<span></span>
        <button class="quiet" ?disabled=${!this.pinned} @click=${() => this.tell('unpin')}><kbd>0</kbd> ${t('run.unpin')}</button></footer>` : nothing}`;
  }

  /** Alt and an arrow move the product whose key has the focus; the focus goes with it. */
  onKey(event) {
    const by = {ArrowUp: -1, ArrowDown: 1}[event.code];
    const rows = [...this.renderRoot.querySelectorAll('ol > li')];
    const from = rows.indexOf(event.target.closest('li'));
    const at = from + by;
    if (!event.altKey || !by || from < 0 || !this.products[at]) return;
    event.preventDefault();
    this.tell('move', {card: this.products[from].card, at});
  }

  /** Said once it is so. */
  async showMoved(card, at) {
    this.moved = {name: words(card.name), n: at + 1};
    await this.updateComplete;
    this.renderRoot.querySelectorAll('ol > li')[at]?.querySelector('button')?.focus();
  }

  row(one, index) {
    const {card} = one;
    return card.productId === this.pinned?.productId ? this.pinnedRow(card, index) : this.plainRow(one, index);
  }

  plainRow({card, shown}, index) {
    const inside = html`${this.keycap(index)}${this.picture(card)}
      <span class="what"><span class="top"><b>${words(card.name)}</b><span>${money(card.price)}</span></span>${this.stock(card, shown)}${this.plan(card)}</span>`;
    return html`<li class=${shown ? 'shown' : ''}>${this.can
      ? html`<button class="row" title=${t('run.pin', {name: words(card.name)})} @click=${() => this.tell('pin', card)}>${inside}</button>`
      : html`<div class="row">${inside}${this.plans ? html`<button class="quiet" title=${t('cue.title')} @click=${() => this.tell('plan', card)}>${icon('edit', 18)}<span class="visually-hidden">${t('cue.plan')}, ${words(card.name)}</span></button>` : nothing}</div>`}</li>`;
  }

  stock({left, total}, shown) {
    const tag = left <= 0 ? html`<i class="tag out">${t('run.sold-out')}</i>` : left <= LOW ? html`<i class="tag low">${t('run.left', {n: left})}</i>`
      : shown ? html`<i class="tag">${t('run.shown')}</i>` : nothing;
    return html`<span class="top"><meter class=${left <= 0 ? 'out' : left <= LOW ? 'low' : ''} min="0" max=${Math.max(1, total)} .value=${left}></meter>
      <small>${t('run.stock', {left: count(left), total: count(total)})}</small>${tag}</span>`;
  }

  pinnedRow(card, index) {
    const now = selling(card, serverNow());
    return html`<li class="pinned"><div class="on">${icon('pin', 18)}<b>${t('run.pinned')}</b>${this.keycap(index)}</div>
      <div class="card">${this.picture(card)}<span class="what"><b>${words(card.name)}</b>
        <span><strong>${money(now.price)}</strong> ${now.was ? html`<s>${money(now.was)}</s>` : nothing}</span>
        ${this.stock(card, false)}</span></div>
      ${now.offer ? this.offer(now.offer) : this.offerToStart(card)}</li>`;
  }

  /** When the product's turn is, and what is prepared for it. */
  plan(card) {
    const prepared = this.prepared?.get(card.productId);
    const turn = turns(this.products, this.pinned, this.startedAt, serverNow()).get(card.productId);
    if (!prepared && !turn) return nothing;
    return html`<span class="plan">${turn ? this.turn(turn) : nothing}${prepared ? html`<small>${this.preparedWords(prepared)}</small>` : nothing}</span>`;
  }

  turn({state, at, seconds}) {
    if (state === 'now') return html`<i class="tag low">${t('cue.now')}</i>`;
    if (state === 'later') return html`<small>${t('cue.at', {time: clock(seconds * 1000)})}</small>`;
    return html`<i class="tag">${t('cue.next')}</i>${at ? html`<small>${t('cue.in')} <ls-countdown until=${at} @over=${() => this.requestUpdate()}></ls-countdown></small>` : nothing}`;
  }

  preparedWords = ({price, quantity, seconds}) => t('cue.offer', {price: money(price), n: count(quantity), minutes: count(seconds / 60)});

  offerToStart(card) {
    const prepared = this.prepared?.get(card.productId);
    if (!prepared || !this.can || card.left <= 0) return nothing;
    return html`<div class="offer"><small>${this.preparedWords(prepared)}</small><button class="secondary" @click=${() => this.tell('offer')}>${icon('bolt', 18)}${t('cue.start')}<kbd>O</kbd></button></div>`;
  }

  offer(offer) {
    return html`<div class="offer"><dl>
        <div><dt>${t('run.time-left')}</dt><dd><ls-countdown until=${offer.endsAt} @over=${() => this.requestUpdate()}></ls-countdown></dd></div>
        <div><dt>${t('run.units-left')}</dt><dd>${count(offer.left)}<small> / ${count(offer.quantity)}</small></dd></div>
        <div><dt>${t('run.per-buyer')}</dt><dd>${t('run.per-buyer-n', {n: offer.perBuyer})}</dd></div></dl>
      <meter class="offer-left" min="0" max=${offer.quantity} .value=${offer.left}></meter>
      ${this.can ? html`<button class="secondary" @click=${() => this.tell('end-offer', offer.offerId)}>${t('run.end-offer')}</button>` : nothing}</div>`;
  }

  keycap = (index) => (index < KEYS ? html`<kbd>${index + 1}</kbd>` : html`<kbd class="none"></kbd>`);
  picture = (card) => html`<img src="${settings.commerceUrl}${card.image}" alt="" width="44" height="44" loading="lazy">`;
}
customElements.define('ls-run-of-show', RunOfShow);
