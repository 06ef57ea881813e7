/**
 * A show once more: its lines as they came, in step with the video. The clock is the video's if it is the recording of the whole show, otherwise
 * an own one. What somebody said answers a picture that was `displayOffsetMillis` old by then, so it comes that much earlier here.
 */
import {api} from '@livestall/components/api.js';
import {ChatLines} from '@livestall/components/chat-lines.js';
import {ReplayPolls} from '@livestall/watch/replay-polls.js';

const PAGE_LINES = 100;
const MOST_PAGES = 100;
const SHOWN_LINES = 200;
const TICK_MILLIS = 250;
/** A recording may be cut a little at both ends. */
const WHOLE_SHOW = 0.8;

export class Replay extends EventTarget {
  /** @param {{chatUrl: string, facts: any, me: string|null, video: () => HTMLVideoElement|null}} of */
  constructor({chatUrl, facts, me, video}) {
    super();
    Object.assign(this, {facts, me, video});
    this.url = `${chatUrl}/api/chat/broadcasts/${facts.broadcastId}/messages?limit=${PAGE_LINES}`;
    this.start = Date.parse(facts.startedAt);
    this.length = Math.max(1_000, Date.parse(facts.endedAt) - this.start);
    this.offset = facts.displayOffsetMillis ?? 0;
    /** All lines, oldest first, each with its place in the show. @type {{place: number, event: any}[]} */
    this.events = [];
    this.place = 0;
    this.playing = false;
    this.loading = true;
    this.problem = null;
    this.count = -1;
    this.lines = [];
    /** What was on the screen, in the order in which it came there. @type {{place: number, until: number, pinId: string, productId: string}[]} */
    this.shown = [];
    this.polls = new ReplayPolls([], this.start);
  }

  /** @param {{pinId: string, productId: string, from: string, until?: string}[]} shown */
  take(shown) {
    const place = (at) => Date.parse(at) - this.start;
    this.shown = shown.map(({pinId, productId, from, until}) => ({pinId, productId, place: place(from), until: until ? place(until) : this.length}));
    this.changed();
  }

  takePolls(polls) {
    this.polls = new ReplayPolls(polls, this.start);
    this.changed();
  }

  async load() {
    let before = '';
    try {
      for (let page = 0; page < MOST_PAGES && !this.left; page++) {
        const answer = await api(`${this.url}${before}`);
        const earlier = answer.messages.map((event) => ({place: Date.parse(event.at) - this.start - this.offset, event}));
        this.events = [...earlier, ...this.events];
        this.look();
        if (!answer.before) break;
        before = `&before=${encodeURIComponent(answer.before)}`;
      }
    } catch (problem) {
      this.problem = problem;
    }
    this.loading = false;
    this.changed();
  }

  /** Whether the video runs as long as the show did, so that its clock is the show's. */
  get isRecorded() {
    const seconds = this.video()?.duration;
    return Number.isFinite(seconds) && seconds * 1_000 >= this.length * WHOLE_SHOW;
  }

  play() {
    if (this.place >= this.length) this.seek(0);
    this.playing = true;
    this.video()?.play().catch(() => {});
    this.ticking ??= setInterval(() => this.tick(), TICK_MILLIS);
    this.last = performance.now();
    this.changed();
  }

  pause() {
    this.playing = false;
    this.video()?.pause();
    clearInterval(this.ticking);
    this.ticking = null;
    this.changed();
  }

  /** @param {number} place in the show, in milliseconds */
  seek(place) {
    this.place = Math.max(0, Math.min(this.length, place));
    const video = this.video();
    if (video && this.isRecorded) video.currentTime = this.place / 1_000;
    this.look();
    this.changed();
  }

  tick() {
    const now = performance.now();
    this.place = this.isRecorded ? this.video().currentTime * 1_000 : this.place + now - this.last;
    this.last = now;
    if (this.place >= this.length) {
      this.place = this.length;
      this.pause();
    }
    this.look();
    this.changed();
  }

  /** The lines that had come by now. */
  look() {
    const after = this.events.findIndex(({place}) => place > this.place);
    const count = after < 0 ? this.events.length : after;
    const first = this.events[0];
    if (count === this.count && first === this.first) return;
    Object.assign(this, {count, first});
    const chat = new ChatLines();
    chat.me = this.me;
    chat.apply(this.events.slice(Math.max(0, count - SHOWN_LINES), count).map(({event}) => event), {past: true});
    this.lines = chat.lines;
  }

  /** What was on the screen at this place. @returns {{pinId: string, productId: string}[]} */
  get onScreen() {
    return this.shown.filter(({place, until}) => place <= this.place && this.place < until);
  }

  /** The poll of this place, for `<ls-poll-card>`. */
  get poll() {
    return this.polls.at(this.place);
  }

  /** Where a product first came to the screen; of a show that pinned none, where it was first linked to. @returns {{place: number, productId: string}[]} */
  get chapters() {
    const seen = new Map();
    for (const {productId, place} of this.shown) if (!seen.has(productId)) seen.set(productId, Math.max(0, place));
    if (!seen.size) for (const {place, event} of this.events) for (const {productId} of event.links ?? []) if (!seen.has(productId)) seen.set(productId, Math.max(0, place));
    return [...seen].map(([productId, place]) => ({productId, place}));
  }

  leave() {
    this.left = true;
    clearInterval(this.ticking);
  }

  changed() {
    this.dispatchEvent(new CustomEvent('change'));
  }
}
