/** The room by long polling, where only plain answers get through; commands by POST. */
import {PostedCommands, closeOf, queryOf} from '@livestall/components/transport-http.js';

const WAIT_SECONDS = 25;
const ANSWER_WITHIN_MILLIS = (WAIT_SECONDS + 10) * 1_000;
/** From the beginning of one poll to that of the next: a busy room answers each at once. */
const PACE_MILLIS = 500;

export class PollTransport {
  constructor(where, on) {
    this.where = where;
    this.on = {frame: (frame) => this.closed || on.frame(frame), lost: (...why) => this.lost(on, ...why)};
    // An answer is known by its id, also when it comes after the stream or poll was cut.
    this.commands = new PostedCommands(where, {frame: on.frame, lost: this.on.lost});
    this.poller = crypto.randomUUID();
    this.closed = false;
  }

  async open({token, after, ...visit}) {
    this.position = after;
    try {
      let bearer = token;
      // The first answer shows that this way works at all, so it is not waited for.
      for (let wait = 2; !this.closed; wait = WAIT_SECONDS) {
        const next = new Promise((resolve) => setTimeout(resolve, PACE_MILLIS));
        await this.poll(bearer, {after: this.position, wait, ...visit});
        await next;
        if (!this.closed) bearer = await this.where.token();
      }
    } catch {
      this.on.lost(1006, 'cut');
    }
  }

  async poll(token, query) {
    this.request = new AbortController();
    const late = setTimeout(() => this.request.abort(), ANSWER_WITHIN_MILLIS);
    try {
      const url = `${this.where.base}/poll?${queryOf({poller: this.poller, ...query})}`;
      const headers = {Accept: 'application/json, application/problem+json', Authorization: `Bearer ${token}`};
      const answer = await fetch(url, {headers, cache: 'no-store', signal: this.request.signal});
      if (!answer.ok) return this.on.lost(...closeOf(answer));
      for (const frame of (await answer.json()).frames) this.take(frame);
    } finally {
      clearTimeout(late);
    }
  }

  take(frame) {
    if (frame.type === 'hello') this.position = frame.position;
    if (frame.type === 'batch') this.position = frame.to;
    this.on.frame(frame);
  }

  send(frame) {
    return this.commands.send(frame);
  }

  lost(on, code, reason) {
    if (this.closed) return;
    this.close();
    on.lost(code, reason);
  }

  close() {
    this.closed = true;
    this.request?.abort();
  }
}
