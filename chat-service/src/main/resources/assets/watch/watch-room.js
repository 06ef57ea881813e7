/**
 * The room as this page knows it: facts, lines, the pinned card, counts. Elements render it and call its verbs; it
 * tells `change` (at most once a frame), `hearts` (detail: how many), `order` (detail: the frame), `pinned`,
 * `entered`, `appealed` (detail: the frame), `back` (detail: {recovered: whether everything that was missed is there}).
 */
import {api} from '@livestall/components/api.js';
import {pinAfter, pinsAfter} from '@livestall/components/card-state.js';
import {ChatLines} from '@livestall/components/chat-lines.js';
import {RoomClient} from '@livestall/components/room-client.js';
import {RoomTalk} from '@livestall/components/room-talk.js';
import {ViewerSession} from '@livestall/components/viewer-session.js';
import {Following} from '@livestall/watch/following.js';
import {Muted} from '@livestall/watch/muted.js';
import {RoomRules} from '@livestall/watch/room-rules.js';
import {ShowClock} from '@livestall/watch/show-clock.js';
import {visit} from '@livestall/watch/visit.js';

const FACTS_AGAIN_MILLIS = 3_000;
const SAMPLE_OVER_MILLIS = 5_000;

export class WatchRoom extends EventTarget {
  /** @param {{chatUrl: string, broadcastId: string, broadcast?: any, picture?: any}} settings with the show's facts and its room's first picture if the page came with them */
  constructor({chatUrl, broadcastId, broadcast, picture}) {
    super();
    Object.assign(this, {chatUrl, broadcastId, picture});
    this.facts = broadcast;
    this.failure = null;
    this.connection = 'connecting';
    this.chat = new ChatLines();
    this.talk = new RoomTalk();
    this.emotes = [];
    this.rules = new RoomRules();
    this.clock = new ShowClock((events) => this.onScreen(events));
    /** What is on the screen now. @type {{pinId: string, card: any}[]} */
    this.pins = [];
    /** Cards seen in this visit, newest pin last: productId to `{pinId, card}`. */
    this.shown = new Map();
    this.viewers = null;
    this.sample = null;
    this.nickname = null;
    this.buyer = false;
    this.limits = {messageChars: 300, nicknameChars: 20};
  }

  async enter() {
    const {chatUrl, broadcastId} = this;
    if (!broadcastId) return this.fail('unknown'); // the server knows no such show and says so by the status
    try {
      this.facts ??= await api(`${chatUrl}/api/chat/broadcasts/${broadcastId}`);
      this.changed();
    } catch (problem) {
      if (problem.status === 404 || problem.status === 400) return this.fail('unknown');
      this.connection = 'offline';
      this.changed();
      setTimeout(() => this.enter(), FACTS_AGAIN_MILLIS);
      return;
    }
    this.session = new ViewerSession({chatUrl, broadcastId, shopId: this.seat});
    this.muted = new Muted(this.facts.shopId);
    this.following = new Following(() => this.client, this.facts.shopId);
    this.visit = this.coming();
    this.client = new RoomClient({chatUrl, broadcastId, token: (how) => this.session.token(how), ...this.visit});
    this.listen(this.client);
    this.client.connect();
    if (this.picture) this.draw(this.picture);
    this.tell('entered');
    this.lookForEmotes();
  }

  /** How it comes in. */
  coming() {
    return visit(this.broadcastId);
  }

  /** Under what name this browser keeps who its viewer is. */
  get seat() {
    return this.facts.shopId;
  }

  /** The shop's own; without them there is just nothing to choose. */
  async lookForEmotes() {
    const answer = await api(`${this.chatUrl}/api/chat/shops/${this.facts.shopId}/emotes`).catch(() => ({emotes: []}));
    this.emotes = answer.emotes;
    this.changed();
  }

  listen(client) {
    const on = (type, take) => client.addEventListener(type, ({detail}) => {
      take(detail);
      this.changed();
    });
    on('state', (state) => (this.connection = state));
    on('hello', (hello) => this.hello(hello));
    on('events', (events) => this.apply(events));
    on('back', (how) => this.tell('back', how));
    on('pulse', (pulse) => this.pulse(pulse));
    on('tally', ({counts}) => this.talk.tally(counts));
    on('order', (order) => this.ordered(order));
    on('appeal', (appeal) => this.appealed(appeal));
    on('closed-for-good', ({code, reason}) => this.fail(code === 4404 || code === 404 ? 'unknown' : reason === 'banned' || code === 403 ? 'banned' : 'closed'));
  }

  hello({viewerId, nickname, room, ...picture}) {
    this.chat.me = viewerId;
    this.nickname = nickname ?? null;
    this.facts = {...this.facts, ...room};
    this.limits = {...this.limits, ...room?.limits};
    this.draw(picture);
  }

  /** The room from here on: what a page brings along, and again what each `hello` says. */
  draw({events, pins, state, viewers, recovered}) {
    this.viewers = viewers;
    this.talk.restart(state, events);
    this.rules.restart(state);
    this.clock.clear();
    this.clock.offsetMillis = this.facts.displayOffsetMillis ?? 0;
    if (recovered) this.apply(events, true);
    else {
      this.chat.restart(events);
      events.forEach((event) => this.remember(pinAfter(null, event)));
    }
    this.chat.undivide();
    this.setPins(this.clock.notYet(pins ?? [], events));
  }

  apply(events, past = false) {
    this.chat.apply(events, {past});
    this.talk.apply(events);
    this.rules.apply(events);
    for (const event of events) {
      if (event.type === 'broadcast.started') this.facts = {...this.facts, state: 'live', startedAt: event.at};
      if (event.type === 'broadcast.ended') this.facts = {...this.facts, state: 'ended', endedAt: event.at};
    }
    this.onScreen(this.clock.take(events));
  }

  /** What the host shows; with a late picture it comes when the picture is there. */
  onScreen(events) {
    let {pins} = this;
    for (const event of events) {
      pins = pinsAfter(pins, event);
      for (const [id, one] of this.shown) this.shown.set(id, pinAfter(one, {...event, type: shownType(event)}));
    }
    this.setPins(pins);
    this.changed();
  }

  setPins(pins) {
    const known = new Set(this.pins.map(({pinId}) => pinId));
    const fresh = pins.find(({pinId}) => !known.has(pinId));
    this.pins = pins;
    for (const pin of [...pins].reverse()) this.remember(pin);
    if (fresh) this.tell('pinned', fresh);
  }

  remember(pin) {
    if (pin) this.shown.set(pin.card.productId, pin);
  }

  /** What was left out is told second by second; the page says it for as long as it goes on. */
  pulse({viewers, hearts, shown, said}) {
    if (viewers != null) this.viewers = viewers;
    if (said != null) this.sampled(shown, said);
    if (hearts > 0) this.tell('hearts', hearts);
  }

  sampled(shown, said) {
    this.sample = {shown: shown + (this.sample?.shown ?? 0), said: said + (this.sample?.said ?? 0)};
    clearTimeout(this.sampleOver);
    this.sampleOver = setTimeout(() => {
      this.sample = null;
      this.changed();
    }, SAMPLE_OVER_MILLIS);
  }

  ordered(order) {
    if (order.state === 'paid') this.buyer = true;
    this.tell('order', order);
  }

  appealed(appeal) {
    if (appeal.accepted) this.rules.mutedUntil = 0;
    this.tell('appealed', appeal);
  }

  /** Sends a line; it stands in the chat at once and says there what became of it. @param {{id?: string, question?: true, replyTo?: {messageId: string, nickname: string, text: string}}} [how] */
  async post(text, {id = crypto.randomUUID(), ...how} = {}) {
    const author = {viewerId: this.chat.me, nickname: this.nickname ?? '', role: 'viewer', buyer: this.buyer};
    this.chat.addOwn({id, text, author, ...how});
    this.changed();
    const outcome = await this.client.ask({type: 'post', id, text, ...how, ...(how.replyTo ? {replyTo: how.replyTo.messageId} : {})});
    this.chat.settle(outcome);
    this.rules.settled(outcome);
    this.changed();
    return outcome;
  }

  async name(nickname) {
    const outcome = await this.client.name(nickname);
    if (outcome.outcome === 'ack') {
      this.nickname = outcome.nickname ?? nickname;
      this.session.named(this.nickname, outcome.token);
      this.changed();
    }
    return outcome;
  }

  fail(why) {
    this.failure = why;
    this.changed();
  }

  changed() {
    this.frame ??= requestAnimationFrame(() => {
      this.frame = null;
      this.tell('change');
    });
  }

  tell(type, detail) {
    this.dispatchEvent(new CustomEvent(type, {detail}));
  }
}

/** A card that was shown before stays in the list when it is unpinned or another one is pinned. */
const shownType = ({type}) => (type.startsWith('product.') ? 'other' : type);
