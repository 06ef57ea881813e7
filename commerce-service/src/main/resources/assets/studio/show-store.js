/**
 * One show as the console sees it: the books' answer, kept up to date by the room's events. Tells `change` after each.
 * Commands go to commerce-service; what they change comes back through the room's log like everything else.
 */
import {api} from '@livestall/components/api.js';
import {cardAfter} from '@livestall/components/card-state.js';
import {ChatLines} from '@livestall/components/chat-lines.js';
import {RoomClient} from '@livestall/components/room-client.js';
import {RoomTalk} from '@livestall/components/room-talk.js';
import {settings} from '@livestall/components/settings.js';
import {staffToken} from '@livestall/components/staff-session.js';

const MOST_ORDERS = 200;
/** The room says nothing of plans: a colleague's are looked up now and then, and when somebody comes back to this window. */
const LOOK_EVERY_MILLIS = 15_000;

export class ShowStore extends EventTarget {
  /** @param {{sales?: boolean}} [may] whether this person sees what is sold for how much */
  constructor(id, {sales = false} = {}) {
    super();
    this.id = id;
    this.sales = sales;
    /** What is to be offered, by product. */
    this.prepared = new Map();
    this.show = null;
    /** @type {{position: number, card: any, shown: boolean}[]} */
    this.products = [];
    this.pinned = null;
    this.orders = [];
    this.chat = new ChatLines({keepRemoved: true});
    this.talk = new RoomTalk();
    this.viewers = null;
    /** Grows with each word of the room about coupons. */
    this.couponsTold = 0;
    this.connection = 'connecting';
    this.look = () => document.visibilityState === 'visible' && this.lookAtPlans().catch(() => {});
  }

  async open() {
    await this.load();
    const room = (this.room = new RoomClient({chatUrl: settings.chatUrl, broadcastId: this.id, token: staffToken, visitId: crypto.randomUUID()}));
    room.addEventListener('hello', ({detail}) => this.welcomed(detail));
    room.addEventListener('events', ({detail}) => this.apply(detail));
    room.addEventListener('pulse', ({detail}) => this.set({viewers: detail.viewers}));
    room.addEventListener('tally', ({detail}) => this.tallied(detail.counts));
    room.addEventListener('state', ({detail}) => this.set({connection: detail}));
    room.addEventListener('closed-for-good', () => this.set({connection: 'gone'}));
    room.connect();
    this.looking = setInterval(this.look, LOOK_EVERY_MILLIS);
    addEventListener('focus', this.look);
  }

  close() {
    clearInterval(this.looking);
    removeEventListener('focus', this.look);
    this.room?.close();
    this.room = null;
  }

  async load() {
    const [show, prepared] = await Promise.all([this.ask(''), this.askPrepared()]);
    this.set({show, products: show.products, pinned: show.pin ?? null, prepared});
  }

  /** Order, turns and what is prepared; what else this console knows of a product is the room's, and may be newer than the answer. */
  async lookAtPlans() {
    const [{products}, prepared] = await Promise.all([this.ask(''), this.askPrepared()]);
    const known = new Map(this.products.map((one) => [one.card.productId, one]));
    this.set({products: products.map((one) => ({...one, ...known.get(one.card.productId), position: one.position, cueSeconds: one.cueSeconds})), prepared});
  }

  /** A show goes on without what was prepared for it. */
  async askPrepared() {
    const offers = this.sales ? await this.ask('/prepared-offers').catch(() => null) : [];
    return offers ? new Map(offers.map((one) => [one.productId, one])) : this.prepared;
  }

  welcomed(hello) {
    this.chat.me = hello.viewerId;
    this.talk.restart(hello.state, hello.events);
    if (hello.recovered) return this.apply(hello.events);
    this.chat.restart(hello.events);
    this.set({viewers: hello.viewers, couponsTold: this.couponsTold + 1});
    // What was said between the books' answer and this position is in neither: ask the books again.
    this.load().catch(() => {});
  }

  apply(events) {
    this.chat.apply(events.filter((event) => event.type !== 'order.noticed'));
    this.talk.apply(events);
    for (const event of events) this.applyOne(event);
    this.changed();
  }

  applyOne(event) {
    this.products = this.products.map((one) => {
      const card = cardAfter(one.card, event);
      const pinnedNow = event.type === 'product.pinned' && event.card.productId === one.card.productId;
      return card === one.card && !pinnedNow ? one : {...one, card, shown: one.shown || pinnedNow};
    });
    if (event.type === 'product.pinned') this.pinned = {pinId: event.pinId, productId: event.card.productId};
    else if (event.type === 'product.unpinned' && this.pinned?.pinId === event.pinId) this.pinned = null;
    else if (event.type.startsWith('coupon.')) this.couponsTold++;
    else if (event.type.startsWith('broadcast.') || event.type.startsWith('rehearsal.')) this.load().catch(() => {});
    else if (event.type === 'order.noticed') this.orders = [{key: event.id, at: event.at, productId: event.productId}, ...this.orders].slice(0, MOST_ORDERS);
  }

  tallied(counts) {
    this.talk.tally(counts);
    this.changed();
  }

  /** What waits for an answer, most wanted first. */
  get asked() {
    return this.talk.questions.filter(({answered}) => !answered);
  }

  answerAloud = (messageId) => this.room.ask({type: 'answer', messageId});

  get pinnedProduct() {
    return this.products.find((one) => one.card.productId === this.pinned?.productId) ?? null;
  }

  get live() {
    return this.show?.state === 'live';
  }

  /** Commands that must not be queued wait for the connection. */
  get canCommand() {
    return this.live && this.connection === 'open';
  }

  cardOf(productId) {
    return this.products.find((one) => one.card.productId === productId)?.card;
  }

  start = () => this.ask('/start', {method: 'POST', body: {}}).then(() => this.load());
  end = () => this.ask('/end', {method: 'POST', body: {}}).then(() => this.load());
  pin = (productId) => (productId === this.pinned?.productId ? null : this.ask('/pin', {method: 'PUT', body: {productId}}));
  unpin = () => (this.pinned ? this.ask('/pin', {method: 'DELETE'}) : null);
  offer = (body) => this.ask('/offers', {body, idempotencyKey: crypto.randomUUID()});
  prepare = (productId, body) => this.ask(`/prepared-offers/${productId}`, {method: 'PUT', body}).then(() => this.load());
  forget = (productId) => this.ask(`/prepared-offers/${productId}`, {method: 'DELETE'}).then(() => this.load());
  endOffer = (offerId) => this.ask(`/offers/${offerId}/end`, {method: 'POST', body: {}});

  /** Puts a product at a place of the line-up (from 0), its turn in seconds from the start or null. All others stay in their order. */
  place(productId, at, seconds) {
    const others = this.products.filter(({card}) => card.productId !== productId).map(({card, cueSeconds}) => ({productId: card.productId, cueSeconds}));
    const products = [...others.slice(0, at), {productId, cueSeconds: seconds}, ...others.slice(at)];
    return this.ask('/line-up', {method: 'PUT', body: {products}}).then(() => this.load());
  }

  /** Posts a line, with a link to buy if a product is given. The same id again is the same line. */
  async say(text, productId, id = crypto.randomUUID()) {
    const link = productId ? await this.ask('/links', {body: {productId, clientMessageId: id, campaign: 'studio'}}) : null;
    return this.room.post(text, link ? [{ref: link.ref, productId}] : [], id);
  }

  async ask(path, options = {}) {
    return api(`${settings.commerceUrl}/api/commerce/broadcasts/${this.id}${path}`, {...options, token: await staffToken()});
  }

  set(values) {
    Object.assign(this, values);
    this.changed();
  }

  changed() {
    this.dispatchEvent(new Event('change'));
  }
}
