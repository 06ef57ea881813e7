/**
 * The room as a page sees it: it keeps itself connected, by whatever transport works, and catches up from its position.
 *
 * Events: `state` (detail: connecting, open, reconnecting, offline, closed); `hello` (detail: the frame; with
 * `recovered: false` its events are a fresh start, with `true` exactly what was missed: apply them, they are not sent
 * again as `events`); `back` (detail: {awayMillis, recovered}: after a cut that was long enough to be noticed); `events`
 * (detail: room events in the order of the log); `pulse`, `tally`, `order`, `appeal` (detail: the frame); `closed-for-good` (detail:
 * {code, reason}: trying again is of no use).
 */
import {delayFor, isFinal} from '@livestall/components/reconnecting.js';
import {RoomCommands} from '@livestall/components/room-commands.js';
import {RoomVerbs} from '@livestall/components/room-verbs.js';
import {syncClock} from '@livestall/components/server-clock.js';
import {Transports} from '@livestall/components/transports.js';

const OFFLINE_AFTER_MILLIS = 30_000;
const NOTICED_AFTER_MILLIS = 2_000;

export class RoomClient extends RoomVerbs {
  /**
   * @param {{chatUrl: string, broadcastId: string, token: (how: {fresh: boolean}) => Promise<string>,
   *   visitId?: string, channel?: string, campaign?: string, overlay?: boolean}} options
   */
  constructor(options) {
    super();
    this.options = options;
    const base = `${options.chatUrl}/api/chat/broadcasts/${options.broadcastId}`;
    this.where = {base, token: () => options.token({fresh: false})};
    this.commands = new RoomCommands((frame) => this.send(frame));
    this.transports = new Transports();
    this.state = 'closed';
    /** @type {string|null} our cursor, `epoch:offset` */
    this.position = null;
    this.tries = 0;
    this.turnedAway = 0;
    this.fresh = false;
    this.wake = () => this.state !== 'open' && this.state !== 'closed' && this.openNow();
    this.wakeWhenSeen = () => !document.hidden && this.wake();
    this.cut = () => this.transport && this.lost(1006, 'offline');
  }

  connect() {
    if (this.state !== 'closed') return;
    this.lostAt = 0;
    this.become('connecting');
    window.addEventListener('online', this.wake);
    window.addEventListener('offline', this.cut);
    document.addEventListener('visibilitychange', this.wakeWhenSeen);
    this.openNow();
  }

  /** Leaves the room; commands without an answer end as `unknown`. */
  close() {
    this.stop('closed');
    this.commands.giveUp();
  }

  /** Tries at once instead of waiting for the next try. */
  retry() {
    this.wake();
  }

  /** @returns {boolean} whether it went out; nothing goes out before the room said hello */
  send(frame) {
    return this.state === 'open' && this.transport !== null && this.transport.send(frame);
  }

  async openNow() {
    clearTimeout(this.timer);
    if (this.opening) return;
    this.opening = true;
    try {
      const token = await this.options.token({fresh: this.fresh});
      this.fresh = false;
      if (this.state !== 'closed') this.attach(token);
    } catch (problem) {
      if (problem.status >= 400 && problem.status < 500 && problem.status !== 429) {
        this.end({code: problem.status, reason: problem.code});
      } else this.tryLater();
    } finally {
      this.opening = false;
    }
  }

  attach(token) {
    this.detach();
    const on = {frame: (frame) => this.receive(frame), lost: (code, reason) => this.lost(code, reason)};
    this.transport = this.transports.next(this.where, on);
    this.greeted = false;
    this.helloTimer = setTimeout(() => this.lost(1006, 'no hello'), this.transports.helloWithinMillis);
    const {visitId, channel, campaign, overlay} = this.options;
    this.transport.open({token, after: this.position ?? undefined, visitId, channel, campaign, overlay});
  }

  detach() {
    clearTimeout(this.helloTimer);
    clearTimeout(this.betterTimer);
    this.transport?.close();
    this.transport = null;
  }

  receive(frame) {
    if (frame.serverTime) syncClock(frame.serverTime);
    if (frame.type === 'hello') this.welcomed(frame);
    else if (frame.type === 'batch') {
      this.position = frame.to;
      this.tell('events', frame.events);
    } else if (['pulse', 'tally', 'order', 'appeal'].includes(frame.type)) this.tell(frame.type, frame);
    else this.commands.answered(frame);
  }

  welcomed(frame) {
    clearTimeout(this.helloTimer);
    const awayMillis = this.lostAt ? Date.now() - this.lostAt : 0;
    this.position = frame.position;
    this.tries = 0;
    this.turnedAway = 0;
    this.lostAt = 0;
    this.greeted = true;
    this.transports.worked();
    this.tryBetterLater();
    this.become('open');
    this.tell('hello', frame);
    if (awayMillis > NOTICED_AFTER_MILLIS) this.tell('back', {awayMillis, recovered: frame.recovered});
    this.commands.sendAgain();
  }

  /** On a way that is not the best: sees later whether the best works by now. */
  tryBetterLater() {
    clearTimeout(this.betterTimer);
    const wait = this.transports.betterIn();
    if (wait !== null) this.betterTimer = setTimeout(() => this.lost(1012, '0'), wait);
  }

  lost(code, reason) {
    this.detach();
    if (this.state === 'closed') return;
    if (isFinal(code, reason, this.turnedAway)) return this.end({code, reason});
    // Only what the server said itself shows that the way works; offline nothing shows anything.
    if (!this.greeted && (code === 1006 || code === 1005) && navigator.onLine !== false) this.transports.failed();
    this.fresh = code === 1008 && reason === 'token';
    if (this.fresh) this.turnedAway++;
    this.tryLater(code, reason);
  }

  tryLater(code, reason) {
    this.lostAt ||= Date.now();
    const long = Date.now() - this.lostAt > OFFLINE_AFTER_MILLIS || navigator.onLine === false;
    this.become(long ? 'offline' : this.position ? 'reconnecting' : 'connecting');
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.openNow(), delayFor(this.tries++, code, reason));
  }

  end(why) {
    this.stop('closed');
    this.commands.giveUp();
    this.tell('closed-for-good', why);
  }

  stop(state) {
    clearTimeout(this.timer);
    window.removeEventListener('online', this.wake);
    window.removeEventListener('offline', this.cut);
    document.removeEventListener('visibilitychange', this.wakeWhenSeen);
    this.detach();
    this.become(state);
  }

  become(state) {
    if (this.state === state) return;
    this.state = state;
    this.tell('state', state);
  }

  tell(type, detail) {
    this.dispatchEvent(new CustomEvent(type, {detail}));
  }
}
