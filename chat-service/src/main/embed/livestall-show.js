/**
 * `<livestall-show broadcast="…">`: a show in a shop's page: its picture, its chat, the pinned product, and the way to buy.
 * Attributes, with properties of the same meaning: `broadcast`; `lang` (`ko`, `en`; else the page's); `theme` (`light`, `dark`, `auto`); `video` (`off`
 * leaves the picture out); `customer-token` (`customerToken`: a text, or a function that answers a fresh one); `analytics` (`granted`; the property is a boolean).
 * Event: `livestall-customer-refused` (detail: {code}), when the shop's word for its customer was not believed.
 */
import {LitElement, html} from 'lit';
import {api, problemWords} from '@livestall/components/api.js';
import {Translated, setLang, t, words} from '@livestall/components/i18n.js';
import {Impressions} from '@livestall/components/impressions.js';
import {refusalWords} from '@livestall/components/refusal.js';
import {settings} from '@livestall/components/settings.js';
import {HeartTaps} from '@livestall/watch/hearts.js';
import {KnownProducts} from '@livestall/watch/known-products.js';
import {vote} from '@livestall/watch/voting.js';
import {openBuyWindow} from './buy-window.js';
import {customerIs} from './customer-session.js';
import {allowKeeping} from './kept.js';
import {keepInside} from './keep-inside.js';
import {ShopAnalytics} from './shop-analytics.js';
import {ShownRoom} from './shown-room.js';
import {look, withVideo} from './show-look.js';
import {showStyles} from './show-styles.js';
import '@livestall/components/chat-view.js';
import '@livestall/components/poll-card.js';
import '@livestall/components/product-card.js';
import '@livestall/watch/composer.js';
import '@livestall/watch/name-sheet.js';
import '@livestall/watch/watch-words.js';
import './show-words.js';

const granted = {fromAttribute: (value) => value === 'granted'};

export class LivestallShow extends LitElement {
  static properties = {broadcast: {}, theme: {}, video: {}, language: {attribute: 'lang'}, customerToken: {attribute: 'customer-token'},
    analytics: {attribute: 'analytics', converter: granted}, muted: {state: true}, asking: {state: true}, notice: {state: true}, said: {state: true}, putAway: {state: true}};

  static styles = showStyles;

  constructor() {
    super();
    new Translated(this);
    this.theme = 'light';
    this.muted = true;
    this.said = '';
    this.shop = new ShopAnalytics();
  }

  connectedCallback() {
    super.connectedCallback();
    keepInside(this.renderRoot);
    if (this.hasUpdated) this.enter();
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.room?.leave();
  }

  willUpdate(changed) {
    if (changed.has('language') && this.language) setLang(this.language);
    if (changed.has('analytics')) allowKeeping((this.shop.allowed = Boolean(this.analytics)));
    if ((changed.has('broadcast') || changed.has('customerToken')) && this.isConnected) this.enter();
    if (this.room) this.products.take(this.room.shown, this.room.chat.lines);
  }

  enter() {
    this.room?.leave();
    this.notice = this.asking = null;
    const {chatUrl, commerceUrl} = settings;
    customerIs(this.customer());
    const room = (this.room = new ShownRoom({chatUrl, broadcastId: this.broadcast}));
    this.token = () => room.session.token();
    this.products = new KnownProducts(commerceUrl, () => this.requestUpdate());
    this.impressions = new Impressions((what) => this.wasSeen(what));
    this.taps = new HeartTaps((count) => room.client?.heart(count));
    const on = (type, take) => room.addEventListener(type, ({detail}) => room === this.room && take(detail));
    on('change', () => this.requestUpdate());
    on('hearts', (count) => this.hearts?.beat(this.taps.others(count)));
    on('pinned', ({card}) => (this.said = t('pin.new', {name: words(card.name)})));
    on('order', (order) => this.ordered(order));
    room.enter();
    this.requestUpdate();
  }

  customer() {
    const given = this.customerToken;
    if (!given) return null;
    const refused = ({code}) => {
      this.notice = {key: `show.${code}`};
      this.dispatchEvent(new CustomEvent('livestall-customer-refused', {detail: {code}}));
    };
    return {token: async () => (typeof given === 'function' ? given() : given), refused};
  }

  get hearts() {
    return this.renderRoot.querySelector('ls-hearts');
  }

  /** Seen at once, if less motion was not asked for. */
  heart() {
    this.taps.tap();
    this.hearts.fly();
  }

  /** The open poll, or a result that was not put away. */
  get poll() {
    const {poll} = this.room.talk;
    return poll && this.putAway !== poll.pollId ? poll : null;
  }

  async vote(option) {
    const outcome = await vote(this.room, this.poll.pollId, option);
    if (outcome.outcome === 'refused') this.notice = {words: refusalWords(outcome)};
    this.requestUpdate();
  }

  get pin() {
    const {pins, pin} = this.room;
    return pins?.[0] ?? pin ?? null;
  }

  updated() {
    const card = this.renderRoot.querySelector('ls-product-card');
    if (!card || this.pin.pinId === this.watchedPin) return;
    this.watchedPin = this.pin.pinId;
    this.impressions.watch(card, {productId: this.pin.card.productId, surface: 'embed', surfaceId: this.pin.pinId});
  }

  wasSeen(what) {
    this.room.client?.seen(what);
    if (this.pin?.pinId === what.surfaceId) this.shop.seen(this.pin, this.room.facts);
  }

  /** @param {{text: string, question?: boolean}} said */
  send(said) {
    this.renderRoot.querySelector('ls-chat-view')?.release();
    if (this.room.nickname) this.post(said);
    else this.asking = said;
  }

  async post({text, question, id}) {
    const outcome = await (id || question ? this.room.post(text, {...(id ? {id} : {}), ...(question ? {question} : {})}) : this.room.post(text));
    if (outcome.outcome !== 'refused' || outcome.code !== 'not-named') return;
    this.room.chat.drop(`own-${outcome.id}`);
    this.asking = {text, question};
  }

  named() {
    const said = this.asking;
    this.asking = null;
    this.post(said);
  }

  /** Left without a name: the words go back to where they were written. */
  closeSheet() {
    const {text} = this.asking;
    this.asking = null;
    this.editText(text);
  }

  editText(text) {
    this.renderRoot.querySelector('ls-composer')?.edit(text);
  }

  editLine({text, key}) {
    this.dropLine({key});
    this.editText(text);
  }

  dropLine({key}) {
    this.room.chat.drop(key);
    this.requestUpdate();
  }

  buyCard({card, pinId}) {
    const touch = {productId: card.productId, surface: 'embed', surfaceId: pinId};
    const {campaign} = this.room.visit;
    this.room.client.click({...touch, campaign});
    this.shop.chosen(card, this.room.facts);
    this.buy({broadcastId: this.broadcast, ...touch, campaign});
  }

  buyLink({line, link}) {
    this.room.client.click({productId: link.productId, surface: 'link', surfaceId: line.id, messageId: line.id});
    const card = this.products.cards.get(link.productId);
    if (card) this.shop.chosen(card, this.room.facts);
    this.buy({from: link.ref});
  }

  async buy(what) {
    try {
      const {opened, url} = await openBuyWindow({commerceUrl: settings.commerceUrl, token: this.token, what});
      if (!opened) this.notice = {key: 'show.blocked', url};
    } catch (problem) {
      this.notice = {words: problemWords(problem)};
    }
  }

  async ordered({orderId, state}) {
    if (state !== 'paid' && state !== 'refunded') return;
    this.notice = {key: `show.${state}`, good: true};
    if (state !== 'paid' || !this.shop.allowed) return;
    const url = `${settings.commerceUrl}/api/commerce/my/orders?broadcastId=${encodeURIComponent(this.broadcast)}`;
    const mine = await api(url, {token: await this.token()}).catch(() => []);
    const order = mine.find((one) => one.orderId === orderId);
    if (order) this.shop.bought(order);
  }

  render() {
    const theme = this.theme === 'auto' ? '' : this.theme;
    return html`<section class="show ${withVideo(this) ? 'with-video' : ''}" data-theme=${theme} aria-label=${t('show.name')}>${look(this)}</section>`;
  }
}
