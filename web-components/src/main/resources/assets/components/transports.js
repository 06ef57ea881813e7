/**
 * Which way into the room: a WebSocket, else Server-Sent Events, else polling. A way that does not get as far as a hello is left for the
 * next one; what worked is kept for a while, over reloads too, and then the best is tried once more.
 */
import {keep, kept} from '@livestall/components/kept.js';
import {PollTransport} from '@livestall/components/transport-poll.js';
import {SseTransport} from '@livestall/components/transport-sse.js';
import {WebSocketTransport} from '@livestall/components/transport-websocket.js';

const WAYS = [
  {name: 'websocket', Transport: WebSocketTransport, tries: 2},
  {name: 'sse', Transport: SseTransport, tries: 1},
  {name: 'poll', Transport: PollTransport, tries: 1},
];
const KEY = 'transport';
const KEPT_FOR_MILLIS = 10 * 60_000;
/** The best has worked on this page before: what failed it may have been the server itself. */
const KEPT_AFTER_AN_OUTAGE_MILLIS = 60_000;
/** Of a way that has worked on this page, before another one is tried. */
const PROVEN_TRIES = 6;
const HELLO_WITHIN_MILLIS = 10_000;
/** Of a trial that interrupts what works. */
const TRIAL_MILLIS = 4_000;

export class Transports {
  constructor(now = Date.now) {
    this.now = now;
    const memory = kept(KEY);
    const known = WAYS.findIndex(({name}) => name === memory?.name);
    this.at = known > 0 && memory.until > now() ? known : 0;
    /** Until when the present way is good enough; 0 while it has not worked yet. */
    this.until = this.at > 0 ? memory.until : 0;
    this.failures = 0;
    /** What worked until the trial of the best way that is under way; null if none is. */
    this.before = null;
    this.lastWorked = -1;
    this.bestWorked = false;
  }

  get name() {
    return WAYS[this.at].name;
  }

  get helloWithinMillis() {
    return this.before === null ? HELLO_WITHIN_MILLIS : TRIAL_MILLIS;
  }

  /** The one to try now. */
  next(where, on) {
    if (this.betterIn() === 0) {
      this.before = this.at;
      this.at = 0;
      this.failures = 0;
    }
    return new WAYS[this.at].Transport(where, on);
  }

  /** Millis until a better way is worth a trial; null if there is none, or the present one has not worked yet. */
  betterIn() {
    return this.at > 0 && this.until > 0 ? Math.max(0, this.until - this.now()) : null;
  }

  /** It said hello. */
  worked() {
    this.failures = 0;
    this.before = null;
    this.lastWorked = this.at;
    this.bestWorked ||= this.at === 0;
    if (this.at === 0) this.until = 0;
    else if (this.until <= this.now()) {
      this.until = this.now() + (this.bestWorked ? KEPT_AFTER_AN_OUTAGE_MILLIS : KEPT_FOR_MILLIS) * (1 + Math.random());
    }
    keep(KEY, this.at === 0 ? null : {name: this.name, until: this.until});
  }

  /** It ended before a hello, without a word of the server. */
  failed() {
    const trial = this.before;
    this.before = null;
    const tries = this.at === this.lastWorked ? PROVEN_TRIES : WAYS[this.at].tries;
    if (trial === null && ++this.failures < tries) return;
    this.failures = 0;
    this.until = 0;
    this.at = trial ?? (this.at + 1) % WAYS.length;
  }
}
