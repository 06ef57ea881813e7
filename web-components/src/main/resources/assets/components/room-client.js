/**
 * The room's socket as a page sees it: it keeps itself connected and catches up from its position.
 *
 * Events: `state` (detail: connecting, open, reconnecting, offline, closed); `hello` (detail: the frame; with
 * `recovered: false` its events are a fresh start, with `true` exactly what was missed: apply them, they are not sent
 * again as `events`); `events` (detail: room events in the order of the log); `pulse`, `order` (detail: the frame);
 * `closed-for-good` (detail: {code, reason}: trying again is of no use).
 */
import {delayFor, isFinal} from '@livestall/components/room-reconnect.js';
import {RoomCommands} from '@livestall/components/room-commands.js';
import {syncClock} from '@livestall/components/server-clock.js';

const PING_EVERY_MILLIS = 10_000;
const SILENT_FOR_MILLIS = 25_000;
const OFFLINE_AFTER_MILLIS = 30_000;

export class RoomClient extends EventTarget {
  /**
   * @param {{chatUrl: string, broadcastId: string, token: (how: {fresh: boolean}) => Promise<string>,
   *   visitId?: string, channel?: string, campaign?: string}} options
   */
  constructor(options) {
    super();
    this.options = options;
    this.address = `${options.chatUrl.replace(/^http/, 'ws')}/api/chat/broadcasts/${options.broadcastId}/socket`;
    this.commands = new RoomCommands((frame) => this.send(frame));
    this.state = 'closed';
    /** @type {string|null} our cursor, `epoch:offset` */
    this.position = null;
    this.tries = 0;
    this.turnedAway = 0;
    this.fresh = false;
    this.wake = () => this.state !== 'open' && this.state !== 'closed' && this.openNow();
  }

  connect() {
    if (this.state !== 'closed') return;
    this.lostAt = 0;
    this.become('connecting');
    window.addEventListener('online', this.wake);
    document.addEventListener('visibilitychange', this.wakeWhenSeen ??= () => !document.hidden && this.wake());
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

  /**
   * @param {string} text
   * @param {{ref: string, productId: string}[]} [links] staff only
   * @param {string} [id] the client's message id; the same id again is the same message
   * @returns {Promise<{outcome: 'ack'|'refused'|'unknown', id: string, messageId?: string, position?: string,
   *   code?: string, retryAfterMillis?: number}>}
   */
  post(text, links, id = crypto.randomUUID()) {
    return this.commands.ask({type: 'post', id, text, ...(links?.length ? {links} : {})});
  }

  /** Outcome `ack` carries `nickname` and the new `token`. Accepts the room's rules. */
  name(nickname) {
    return this.commands.ask({type: 'name', id: crypto.randomUUID(), nickname, rules: true});
  }

  remove(messageId) {
    return this.commands.ask({type: 'remove', id: crypto.randomUUID(), messageId});
  }

  timeout(viewerId, seconds) {
    return this.commands.ask({type: 'timeout', id: crypto.randomUUID(), viewerId, seconds});
  }

  heart(count) {
    this.send({type: 'heart', count});
  }

  /** @param {{productId: string, surface: string, surfaceId: string}} what */
  seen(what) {
    this.send({type: 'seen', ...what});
  }

  /** @param {{productId: string, surface: string, surfaceId: string, messageId?: string, campaign?: string}} what */
  click(what) {
    this.send({type: 'click', ...what});
  }

  /** @returns {boolean} whether it went out; nothing goes out before the room said hello */
  send(frame) {
    if (this.state !== 'open' || this.socket?.readyState !== WebSocket.OPEN) return false;
    this.socket.send(JSON.stringify(frame));
    return true;
  }

  async openNow() {
    clearTimeout(this.timer);
    if (this.opening) return;
    this.opening = true;
    try {
      const token = await this.options.token({fresh: this.fresh});
      this.fresh = false;
      if (this.state !== 'closed') this.attach(new WebSocket(this.address, 'livestall.v1'), token);
    } catch (problem) {
      if (problem.status >= 400 && problem.status < 500 && problem.status !== 429) {
        this.end({code: problem.status, reason: problem.code});
      } else this.tryLater();
    } finally {
      this.opening = false;
    }
  }

  attach(socket, token) {
    this.detach();
    this.socket = socket;
    const {visitId, channel, campaign} = this.options;
    socket.onopen = () => {
      const join = {type: 'join', token, after: this.position ?? undefined, visitId, channel, campaign};
      socket.send(JSON.stringify(join));
    };
    socket.onmessage = (message) => this.receive(JSON.parse(message.data));
    socket.onclose = ({code, reason}) => this.lost(code, reason);
    this.heardAt = Date.now();
    clearInterval(this.pings);
    this.pings = setInterval(() => this.checkAlive(), PING_EVERY_MILLIS);
  }

  detach() {
    clearInterval(this.pings);
    const socket = this.socket;
    this.socket = null;
    if (!socket) return;
    socket.onopen = socket.onmessage = socket.onclose = null;
    socket.close();
  }

  checkAlive() {
    if (Date.now() - this.heardAt > SILENT_FOR_MILLIS) this.lost(1006, 'silent');
    else this.send({type: 'ping'});
  }

  receive(frame) {
    this.heardAt = Date.now();
    if (frame.serverTime) syncClock(frame.serverTime);
    if (frame.type === 'hello') this.welcomed(frame);
    else if (frame.type === 'batch') {
      this.position = frame.to;
      this.tell('events', frame.events);
    } else if (frame.type === 'pulse' || frame.type === 'order') this.tell(frame.type, frame);
    else this.commands.answered(frame);
  }

  welcomed(frame) {
    this.position = frame.position;
    this.tries = 0;
    this.turnedAway = 0;
    this.lostAt = 0;
    this.become('open');
    this.tell('hello', frame);
    this.commands.sendAgain();
  }

  lost(code, reason) {
    this.detach();
    if (this.state === 'closed') return;
    if (isFinal(code, reason, this.turnedAway)) return this.end({code, reason});
    this.fresh = code === 1008 && reason === 'token';
    if (this.fresh) this.turnedAway++;
    this.tryLater(code, reason);
  }

  tryLater(code, reason) {
    this.lostAt ||= Date.now();
    const long = Date.now() - this.lostAt > OFFLINE_AFTER_MILLIS || navigator.onLine === false;
    this.become(long ? 'offline' : this.position ? 'reconnecting' : 'connecting');
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
