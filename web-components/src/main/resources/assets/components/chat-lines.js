/**
 * The lines of a room, made from room events in the order of the log, and the viewer's own lines that wait for their
 * ack. Bounded: old lines go, earlier ones first.
 */
const MOST = 200;
const MOST_WHILE_HELD = 800;
const NOTICE_EVERY_MILLIS = 8_000;
const KEEP_COMING_WITHIN_MILLIS = 30_000;

/**
 * @typedef {{key: string, kind: 'message'|'order'|'divider', id?: string, clientMessageId?: string, author?: object,
 *   text?: string, links?: object[], replyTo?: object, question?: boolean, picture?: object, emotes?: object[], at: string|number, mine?: boolean, removed?: boolean, hidden?: boolean, again?: boolean,
 *   state?: 'sending'|'sent'|'held'|'refused'|'unknown', code?: string, retryAfterMillis?: number}} Line
 */
export class ChatLines {
  /** @param {{keepRemoved?: boolean}} [options] staff see what was removed, struck through */
  constructor({keepRemoved = false} = {}) {
    this.keepRemoved = keepRemoved;
    /** @type {Line[]} a new array after every change */
    this.lines = [];
    this.me = null;
    this.held = false;
    this.noticedAt = -Infinity;
  }

  /** A fresh start; own lines without an answer stay. @param {object[]} events */
  restart(events) {
    const waiting = this.lines.filter((line) => line.state && line.state !== 'sent');
    this.lines = [];
    this.apply(events, {past: true});
    const arrived = new Set(this.lines.map((line) => line.clientMessageId));
    this.lines.push(...waiting.filter((line) => !arrived.has(line.clientMessageId)));
  }

  /** @param {object[]} events @param {{past?: boolean}} [how] `past`: they are no news, so no order notices */
  apply(events, {past = false} = {}) {
    const next = this.lines.slice();
    for (const event of events) {
      if (event.type === 'message.posted') this.posted(next, event);
      else if (event.type === 'message.released' || event.type === 'message.shadowed') this.released(next, event);
      else if (event.type === 'message.removed') this.removed(next, event.messageId);
      else if (event.type === 'viewer.lines_removed') this.allRemoved(next, event.viewerId);
      else if (event.type === 'order.noticed' && !past) this.noticed(next, event);
    }
    this.lines = this.trimmed(next);
  }

  posted(lines, event) {
    const mine = event.author.viewerId === this.me;
    const {id, clientMessageId, author, text, links, at, replyTo, question, picture, emotes} = event;
    const same = (line) => line.id === id || (mine && line.mine && line.clientMessageId === clientMessageId);
    const known = lines.findLastIndex(same);
    const line = {kind: 'message', id, clientMessageId, author, text, links, at, replyTo, question, picture, emotes, mine, state: mine ? 'sent' : undefined};
    if (known >= 0) lines[known] = {...line, key: lines[known].key, removed: lines[known].removed};
    else lines.push({...line, key: id});
  }

  /** It comes where it was let in, also if it stood further up before it was taken out. */
  released(lines, {type, message}) {
    const stood = lines.findLastIndex((line) => line.id === message.id && line.removed);
    if (stood >= 0) lines.splice(stood, 1);
    this.posted(lines, message);
    const at = lines.findLastIndex((line) => line.id === message.id);
    if (type === 'message.shadowed') lines[at] = {...lines[at], hidden: true};
  }

  allRemoved(lines, viewerId) {
    for (const line of lines.filter((one) => one.id && one.author?.viewerId === viewerId)) this.removed(lines, line.id);
  }

  removed(lines, messageId) {
    lines.forEach((line, index) => {
      if (line.replyTo?.messageId === messageId) lines[index] = {...line, replyTo: {messageId}};
    });
    const index = lines.findLastIndex((line) => line.id === messageId);
    if (index < 0) return;
    if (this.keepRemoved) lines[index] = {...lines[index], removed: true};
    else lines.splice(index, 1);
  }

  /** At most one in eight seconds; when they follow each other the words change. */
  noticed(lines, event) {
    const since = Date.now() - this.noticedAt;
    if (since < NOTICE_EVERY_MILLIS) return;
    this.noticedAt = Date.now();
    lines.push({key: event.id, kind: 'order', at: event.at, again: since < KEEP_COMING_WITHIN_MILLIS});
  }

  /** The viewer's own line, at once. @returns {Line} */
  addOwn({id, text, author, links, question, replyTo}) {
    const line = {key: `own-${id}`, kind: 'message', clientMessageId: id, author, text, links: links ?? [], question, replyTo,
      at: Date.now(), mine: true, state: 'sending'};
    this.lines = this.trimmed([...this.lines.filter((one) => one.key !== line.key), line]);
    return line;
  }

  /** What became of an own line. */
  settle({id, outcome, messageId, code, retryAfterMillis}) {
    const state = outcome === 'ack' ? 'sent' : outcome;
    this.lines = this.lines
      .filter((line) => !(messageId && line.id === messageId && line.clientMessageId !== id))
      .map((line) => (line.mine && line.clientMessageId === id && line.state !== 'sent'
        ? {...line, id: messageId ?? line.id, state, code, retryAfterMillis} : line));
  }

  drop(key) {
    this.lines = this.lines.filter((line) => line.key !== key);
  }

  /** Up to here everything was received; the missed lines come below. */
  divide(at) {
    if (!this.lines.length || this.lines.at(-1).kind === 'divider') return;
    this.lines = [...this.lines, {key: `divider-${at}`, kind: 'divider', at}];
  }

  /** Nothing was missed: the divider would say so about nothing. */
  undivide() {
    if (this.lines.at(-1)?.kind === 'divider') this.lines = this.lines.slice(0, -1);
  }

  trimmed(lines) {
    const most = this.held ? MOST_WHILE_HELD : MOST;
    return lines.length > most ? lines.slice(-most) : lines;
  }
}
