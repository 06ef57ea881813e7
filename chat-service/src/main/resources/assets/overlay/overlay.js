/**
 * `<ls-overlay>`: chat, the newest open question, and what is on now with its stock and time, for broadcasting software to lay over the video. It is
 * only looked at: nothing on it can be operated.
 */
import {LitElement, html, nothing} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {runningOffer, selling} from '@livestall/components/card-state.js';
import {chatLine} from '@livestall/components/chat-line.js';
import {chatStyles} from '@livestall/components/chat-styles.js';
import {controls} from '@livestall/components/controls.js';
import {Countdown} from '@livestall/components/countdown.js';
import {clock, count} from '@livestall/components/format.js';
import {Translated, t, words} from '@livestall/components/i18n.js';
import {price} from '@livestall/components/price.js';
import {serverNow} from '@livestall/components/server-clock.js';
import {optionsOf} from '@livestall/overlay/overlay-options.js';
import {OverlayRoom} from '@livestall/overlay/overlay-room.js';
import {overlayStyles} from '@livestall/overlay/overlay-styles.js';
import '@livestall/components/card-words.js';
import '@livestall/components/chat-words.js';
import '@livestall/overlay/overlay-words.js';

const LOOKED_AT = {tell: () => {}};

class Overlay extends LitElement {
  static properties = {size: {reflect: true}};

  static styles = [controls, chatStyles, overlayStyles];

  constructor() {
    super();
    new Translated(this);
    Object.assign(this, optionsOf(location.search));
    this.room = new OverlayRoom();
    this.room.addEventListener('change', () => this.requestUpdate());
    this.countdown = new Countdown(this, () => runningOffer(this.room.onNow, serverNow())?.endsAt);
  }

  connectedCallback() {
    super.connectedCallback();
    this.room.enter();
  }

  willUpdate() {
    const {facts} = this.room;
    document.title = facts ? t('overlay.of', {title: words(facts.title)}) : t('overlay.title');
  }

  render() {
    const {room, shows} = this;
    if (room.failure === 'unknown') return html`<main><h1 class="plate">${t('overlay.unknown')}</h1></main>`;
    if (!room.facts || room.failure) return html`<main></main>`;
    return html`<main><h1 class="visually-hidden">${document.title}</h1>
      <div class="talk">${shows.has('question') ? this.question() : nothing}${shows.has('chat') ? this.chat() : nothing}</div>
      <div class="sale">${this.sale()}</div></main>`;
  }

  chat() {
    return html`<ol aria-label=${t('overlay.chat')}>${repeat(this.room.fresh, ({key}) => key, (line) => chatLine(line, LOOKED_AT))}</ol>`;
  }

  question() {
    const {question} = this.room;
    if (!question) return nothing;
    return html`<section class="plate question" aria-labelledby="asked"><h2 id="asked">${t('overlay.question')}</h2>
      <p><b><bdi>${question.author.nickname}</bdi></b> <span class="words">${question.text}</span></p>${
      question.votes ? html`<small>${t('overlay.votes', {n: count(question.votes)})}</small>` : nothing}</section>`;
  }

  sale() {
    const card = this.room.onNow;
    const stock = this.shows.has('stock');
    if (!card) return nothing;
    const now = selling(card, serverNow());
    const time = this.shows.has('countdown') && now.offer && !now.soldOut;
    if (!stock && !time) return nothing;
    return html`<section class="plate product" aria-labelledby="product"><div><h2 id="product">${words(card.name)}</h2>${price(now)}</div>${
      time ? this.time() : nothing}${stock ? this.stock(card, now) : nothing}</section>`;
  }

  time() {
    return html`<p class="time"><span>${t('card.ends-in')}</span><b role="timer" aria-live="off">${clock(this.countdown.left)}</b></p>`;
  }

  /** Of the offer while one runs, else of the product; as the ledger has it. */
  stock(card, {left, offer, soldOut, taken}) {
    const all = offer ? offer.quantity : card.total;
    const said = soldOut ? t('card.all-gone') : taken ? t('card.taken') : t('overlay.left-of', {left: count(left), all: count(all)});
    return html`<p class="stock"><svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true"><rect width="100" height="10" class="all"></rect><rect width=${
      all > 0 ? Math.min(100, (left * 100) / all) : 0} height="10"></rect></svg><span>${said}</span></p>`;
  }
}
customElements.define('ls-overlay', Overlay);
