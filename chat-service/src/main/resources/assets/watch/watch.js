/** `<ls-watch>`: the viewer page. It wires the room to the elements; how they are laid out is in watch-look.js. */
import {LitElement, html, nothing} from 'lit';
import {controls} from '@livestall/components/controls.js';
import {Translated, t, words} from '@livestall/components/i18n.js';
import {Impressions} from '@livestall/components/impressions.js';
import {refusalWords} from '@livestall/components/refusal.js';
import {settings} from '@livestall/components/settings.js';
import {toast} from '@livestall/components/toast.js';
import {Bag} from '@livestall/watch/bag.js';
import {openBag} from '@livestall/watch/buying-in-show.js';
import {HeartTaps} from '@livestall/watch/hearts.js';
import {Keyboard} from '@livestall/watch/keyboard.js';
import {KnownProducts} from '@livestall/watch/known-products.js';
import {Orders} from '@livestall/watch/orders.js';
import {Parts} from '@livestall/watch/parts.js';
import {Saying} from '@livestall/watch/saying.js';
import {share} from '@livestall/watch/share.js';
import {desktop, failed, phone} from '@livestall/watch/watch-look.js';
import {WatchRoom} from '@livestall/watch/watch-room.js';
import {watchStyles} from '@livestall/watch/watch-styles.js';
import '@livestall/watch/watch-words.js';

const WIDE = matchMedia('(min-width: 768px)');
const LOW = matchMedia('(max-height: 520px)');

class Watch extends LitElement {
  static properties = {sheet: {state: true}, said: {state: true}, putAway: {state: true}, replyTo: {state: true}, questionsOnly: {state: true}, replay: {state: true}};

  static styles = [controls, watchStyles];

  constructor() {
    super();
    new Translated(this);
    this.room = new WatchRoom(settings);
    this.token = () => this.room.session.token();
    this.bag = new Bag(settings.broadcastId);
    this.orders = new Orders({...settings, token: this.token});
    this.products = new KnownProducts(settings.commerceUrl, () => this.requestUpdate());
    this.impressions = new Impressions((what) => this.room.client?.seen(what));
    this.taps = new HeartTaps((count) => this.room.client?.heart(count));
    this.parts = new Parts(this);
    this.sheet = null;
    this.said = '';
    this.saying = new Saying(this);
    this.keyboard = new Keyboard(this);
    this.listen();
  }

  listen() {
    const on = (type, take) => this.room.addEventListener(type, ({detail}) => take(detail));
    on('change', () => this.requestUpdate());
    on('hearts', (count) => this.hearts?.beat(this.taps.others(count)));
    on('pinned', ({card}) => (this.said = t('pin.new', {name: words(card.name)})));
    on('entered', () => this.entered());
    on('back', (how) => this.back(how));
    on('order', ({state}) => this.ordered(state));
    on('appealed', ({accepted}) => toast(t(accepted ? 'appeal.accepted' : 'appeal.rejected'), accepted ? 'good' : 'plain'));
    this.orders.addEventListener('change', () => this.requestUpdate());
    for (const size of [WIDE, LOW]) size.addEventListener('change', () => this.requestUpdate());
  }

  connectedCallback() {
    super.connectedCallback();
    this.room.enter();
  }

  entered() {
    this.orders.refresh();
    this.parts.later('sheets');
  }

  /** A part of the page did not come: what was typed goes back to where it was written. */
  partMissing() {
    if (this.sheet) this.closeSheet();
    toast(t('part.missing'), 'bad');
  }

  get hearts() {
    return this.renderRoot.querySelector('ls-hearts');
  }

  get stage() {
    return this.renderRoot.querySelector('ls-video-stage');
  }

  get composer() {
    return this.renderRoot.querySelector('ls-composer');
  }

  get chatView() {
    return this.renderRoot.querySelector('ls-chat-view');
  }

  get writing() {
    return this.keyboard.open;
  }

  /** The video is small, and a sheet has the rest of the phone. */
  get shopping() {
    return !this.wide && ['product', 'bag'].includes(this.sheet?.kind);
  }

  get wide() {
    return WIDE.matches;
  }

  /** A phone on its side. */
  get low() {
    return LOW.matches;
  }

  /** What of the chat is read: all of it, or the questions and what answers them. */
  get lines() {
    const {chat, muted} = this.room;
    const all = this.replay ? this.replay.lines : chat.lines;
    const lines = muted ? muted.without(all) : all;
    return this.questionsOnly && this.wide ? questionsOf(lines) : lines;
  }

  willUpdate() {
    const {facts, chat, shown} = this.room;
    if (facts) document.title = t('watch.title', {title: words(facts.title), shop: words(facts.shopName)});
    this.products.take(shown, this.replay ? this.replay.events.map(({event}) => event) : chat.lines);
  }

  /** What is on the screen, or was at this place of the replay. */
  get pins() {
    if (!this.replay) return this.room.pins;
    return this.replay.onScreen.map(({pinId, productId}) => ({pinId, card: this.products.cards.get(productId)})).filter(({card}) => card);
  }

  openQuestions() {
    this.sheet = {kind: 'questions'};
  }

  async follow() {
    const outcome = await this.room.following.toggle();
    if (outcome.outcome === 'ack') toast(t(this.room.following.on ? 'follow.done' : 'follow.undone', {shop: words(this.room.facts.shopName)}), 'good');
    else toast(outcome.outcome === 'refused' ? refusalWords(outcome) : t('problem.timed-out'), 'bad');
    this.requestUpdate();
  }

  /** The sheet was left without a name: the words go back to where they were written. */
  closeSheet() {
    const {kind, text, how} = this.sheet;
    this.sheet = null;
    if (kind === 'name' && text) this.composer?.edit(text, how);
  }

  heart() {
    this.taps.tap();
    this.hearts?.fly();
  }

  openBag() {
    if (this.bag.lines.length) openBag(this);
    else this.openOrders();
  }

  openOrders() {
    this.sheet = {kind: 'orders'};
    this.orders.refresh();
  }

  ordered(state) {
    if (state === 'paid') this.paid();
    if (state === 'refunded') toast(t('orders.refunded'));
    this.orders.refresh();
  }

  /** Told by the room: what was bought is no longer in hand. */
  paid() {
    toast(t('orders.paid'), 'good');
    if (this.sheet?.kind === 'bag') this.bag.take([]);
    if (['product', 'bag'].includes(this.sheet?.kind)) this.sheet = null;
  }

  back({recovered}) {
    toast(t(recovered ? 'connection.caught-up' : 'connection.back-fresh'), 'good');
    this.orders.refresh();
  }

  offerEnded() {
    toast(t('card.ended'));
  }

  share() {
    share(words(this.room.facts.title));
  }

  connectionLost() {
    this.room.chat.divide(Date.now());
    this.requestUpdate();
  }

  render() {
    const {room} = this;
    if (room.failure) return failed(this, room.failure);
    if (!room.facts) return html`<main class="loading" aria-busy="true"></main>`;
    return html`${this.wide ? desktop(this) : phone(this)}${this.parts.sheet() ?? nothing}
      <div class="visually-hidden" role="status">${this.said}</div>`;
  }
}
customElements.define('ls-watch', Watch);

function questionsOf(lines) {
  const asked = new Set(lines.filter(({question}) => question).map(({id}) => id));
  return lines.filter((line) => line.question || asked.has(line.replyTo?.messageId));
}
