/**
 * Shows what the host shows when the picture does: the video is late by the show's display offset, and so are pins, offers and the stock beside
 * them. Selling is not: an offer ends when the server says so.
 */
import {serverNow} from '@livestall/components/server-clock.js';

const ON_SCREEN = /^(product\.|pins\.|offer\.|stock\.)/;

export class ShowClock {
  /** @param {(events: object[]) => void} due told what is to be shown by now, in its order */
  constructor(due) {
    this.due = due;
    this.offsetMillis = 0;
    this.waiting = [];
  }

  /** @param {object[]} events @returns {object[]} those that are for now; the others are told when their time comes */
  take(events) {
    const now = [];
    for (const event of events) {
      if (this.offsetMillis && ON_SCREEN.test(event.type)) this.waiting.push(event);
      else now.push(event);
    }
    this.wake();
    return now;
  }

  /** What a fresh look at the room shows of pins that the picture has not reached yet. */
  notYet(pins, events) {
    if (!this.offsetMillis) return pins;
    const early = events.filter((event) => event.type === 'product.pinned' && this.millisUntil(event) > 0);
    this.waiting.push(...early);
    this.wake();
    return pins.filter(({pinId}) => !early.some((event) => event.pinId === pinId));
  }

  clear() {
    clearTimeout(this.timer);
    this.waiting = [];
  }

  millisUntil({at}) {
    return Date.parse(at) + this.offsetMillis - serverNow();
  }

  wake() {
    clearTimeout(this.timer);
    const due = [];
    while (this.waiting.length && this.millisUntil(this.waiting[0]) <= 0) due.push(this.waiting.shift());
    if (due.length) this.due(due);
    if (this.waiting.length) this.timer = setTimeout(() => this.wake(), this.millisUntil(this.waiting[0]));
  }
}
