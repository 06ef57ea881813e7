/** How this viewer may write just now, as far as the page can know it before it asks: the room's mode, slow mode's wait, a time-out. Pure. */
import {serverNow} from '@livestall/components/server-clock.js';

export class RoomRules {
  constructor() {
    this.restart();
  }

  /** @param {{mode?: object & {nextLineAt?: string}, sanctions?: {mutedUntil?: string, sanctionId?: string}}} [state] of a `hello` */
  restart({mode = {}, sanctions = {}} = {}) {
    const {nextLineAt, ...set} = mode;
    this.mode = set;
    this.nextLineAt = nextLineAt ? Date.parse(nextLineAt) : 0;
    this.mutedUntil = sanctions.mutedUntil ? Date.parse(sanctions.mutedUntil) : 0;
  }

  /** @returns {boolean} whether one of the events changed how may be written */
  apply(events) {
    const changes = events.filter(({type}) => type === 'room.mode_changed');
    for (const {change} of changes) {
      this.mode = {...this.mode, ...change};
      if (change.slowSeconds != null) this.nextLineAt = Math.min(this.nextLineAt, serverNow() + change.slowSeconds * 1000);
    }
    return changes.length > 0;
  }

  /** What became of an own line tells when the next one may come. */
  settled({outcome, code, retryAfterMillis}) {
    const wait = serverNow() + (retryAfterMillis ?? 0);
    if ((outcome === 'ack' || outcome === 'held') && this.mode.slowSeconds) this.nextLineAt = serverNow() + this.mode.slowSeconds * 1000;
    if (outcome === 'refused' && code === 'slow-mode' && retryAfterMillis) this.nextLineAt = wait;
    if (outcome === 'refused' && code === 'muted' && retryAfterMillis) this.mutedUntil = wait;
  }

  /** ISO instant until which lines wait, and null when none waits. */
  get slowUntil() {
    return this.mode.slowSeconds && this.nextLineAt > serverNow() ? new Date(this.nextLineAt).toISOString() : null;
  }

  get isMuted() {
    return this.mutedUntil > serverNow();
  }

  /** Why nothing can be written, '' if something can. @param {{buyer: boolean, follows: boolean}} me */
  off({buyer, follows}) {
    if (this.isMuted) return 'muted';
    if (this.mode.frozen) return 'frozen';
    if (this.mode.buyersOnly && !buyer) return 'buyers-only';
    return this.mode.followersOnly && !follows ? 'followers-only' : '';
  }
}
