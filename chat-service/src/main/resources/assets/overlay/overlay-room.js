/**
 * The room as the overlay sees it: as a viewer who is nobody in particular, at the host's own time, and for as long as the broadcast takes; a room
 * that can't be had now is tried again.
 */
import {settings} from '@livestall/components/settings.js';
import {serverNow} from '@livestall/components/server-clock.js';
import {WatchRoom} from '@livestall/watch/watch-room.js';

const AGAIN_MILLIS = 15_000;
/** So long a line stands; `overlay-styles.js` fades it within that. */
export const STANDS_MILLIS = 30_000;
const MOST_LINES = 10;

export class OverlayRoom extends WatchRoom {
  constructor() {
    super(settings);
    this.expire = () => this.changed();
  }

  /** Whoever watches in the same browser is not who this is: nothing of theirs may come onto the screen. */
  get seat() {
    return `overlay.${this.facts.shopId}`;
  }

  /** It is part of the picture: nobody watches by it. */
  coming() {
    return {overlay: true};
  }

  /** It is laid on the picture before that goes out, so nothing has to wait for the picture. */
  hello(hello) {
    super.hello({...hello, room: {...hello.room, displayOffsetMillis: 0}});
  }

  /** The newest that were said just now, oldest first. */
  get fresh() {
    const since = serverNow() - STANDS_MILLIS;
    const fresh = this.chat.lines.filter(({at, kind}) => kind !== 'divider' && Date.parse(at) > since).slice(-MOST_LINES);
    clearTimeout(this.timer);
    if (fresh.length) this.timer = setTimeout(this.expire, Date.parse(fresh[0].at) - since + 20);
    return fresh;
  }

  /** What the room said of its product is too old to be shown once the room has been away for long. */
  get onNow() {
    return this.facts?.state === 'ended' || this.connection === 'offline' ? null : (this.pins[0]?.card ?? null);
  }

  /** The newest that nobody has answered. */
  get question() {
    if (this.facts?.state === 'ended' || this.connection === 'offline') return null;
    const open = this.talk.questions.filter(({answered}) => !answered);
    return open.reduce((newest, one) => (newest && newest.at >= one.at ? newest : one), null);
  }

  fail(why) {
    super.fail(why);
    setTimeout(() => this.again(), AGAIN_MILLIS);
  }

  again() {
    if (!this.broadcastId) return location.reload();
    this.client?.close();
    this.failure = null;
    this.enter();
  }
}
