/** The room by Server-Sent Events, read by fetch, since EventSource can't send a token; commands by POST. */
import {parseEvents} from '@livestall/components/server-sent-events.js';
import {PostedCommands, closeOf, queryOf} from '@livestall/components/transport-http.js';

/** More than two of the server's heartbeats. */
const SILENT_FOR_MILLIS = 40_000;

export class SseTransport {
  constructor(where, on) {
    this.where = where;
    this.on = {frame: (frame) => this.closed || on.frame(frame), lost: (...why) => this.lost(on, ...why)};
    // An answer is known by its id, also when it comes after the stream or poll was cut.
    this.commands = new PostedCommands(where, {frame: on.frame, lost: this.on.lost});
    this.request = new AbortController();
    this.closed = false;
  }

  async open(join) {
    this.heard();
    try {
      const headers = {Accept: 'text/event-stream, application/problem+json', Authorization: `Bearer ${join.token}`};
      const url = `${this.where.base}/events?${queryOf(join)}`;
      const answer = await fetch(url, {headers, cache: 'no-store', signal: this.request.signal});
      if (!answer.ok) return this.on.lost(...closeOf(answer));
      const text = answer.body.pipeThrough(new TextDecoderStream());
      for await (const {data} of parseEvents(text, () => this.heard())) this.take(JSON.parse(data));
      this.on.lost(1006, 'ended');
    } catch {
      this.on.lost(1006, 'cut');
    }
  }

  take(frame) {
    if (frame.type === 'closing') this.on.lost(frame.code, frame.reason);
    else this.on.frame(frame);
  }

  heard() {
    clearTimeout(this.silence);
    this.silence = setTimeout(() => this.on.lost(1006, 'silent'), SILENT_FOR_MILLIS);
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
    clearTimeout(this.silence);
    this.request.abort();
  }
}
