/**
 * The live board as it arrives. `new BoardStream({broadcastId, token})`; events: `board` (detail: snapshot), `stale` (the server can't read the
 * figures), `state` (`connecting | open | reconnecting | closed`), `refused` (detail: problem; it does not try again).
 *
 * Read by fetch, since EventSource can't send a token. Silence for three heartbeats counts as a cut line.
 */
import {Problem} from '@livestall/components/api.js';
import {settings} from '@livestall/components/settings.js';
import {parseEvents} from '@livestall/components/server-sent-events.js';

const SILENCE_MILLIS = 30_000;
const LONGEST_WAIT_MILLIS = 8_000;

export class BoardStream extends EventTarget {
  constructor({broadcastId, token}) {
    super();
    this.url = `${settings.insightsUrl}/api/insights/broadcasts/${encodeURIComponent(broadcastId)}/board/live`;
    this.token = token;
    this.closed = false;
    this.failures = 0;
    this.retryNow = () => this.wake?.();
    window.addEventListener('online', this.retryNow);
  }

  async open() {
    this.tell('state', 'connecting');
    while (!this.closed) {
      try {
        await this.read();
        this.failures = 0; // ended in order: the token expired, or the service restarts
      } catch (problem) {
        if (this.closed) return;
        if (problem instanceof Problem && [401, 403, 404].includes(problem.status)) return this.refuse(problem);
        this.failures++;
      }
      if (this.closed) return;
      if (this.failures) this.tell('state', 'reconnecting');
      await this.pause();
    }
  }

  close() {
    this.closed = true;
    window.removeEventListener('online', this.retryNow);
    this.request?.abort();
    this.wake?.();
  }

  async read() {
    const token = await this.token();
    this.request = new AbortController();
    const silence = this.silence();
    try {
      const answer = await fetch(this.url, {
        headers: {Accept: 'text/event-stream, application/problem+json', Authorization: `Bearer ${token}`},
        cache: 'no-store', signal: this.request.signal,
      });
      if (!answer.ok) throw new Problem({...(await answer.json().catch(() => ({}))), status: answer.status});
      this.tell('state', 'open');
      const lines = answer.body.pipeThrough(new TextDecoderStream());
      for await (const event of parseEvents(lines, silence.heard)) this.take(event);
    } finally {
      silence.stop();
    }
  }

  take({name, data}) {
    this.failures = 0;
    if (name === 'board' || name === 'stale') this.tell(name, JSON.parse(data));
  }

  silence() {
    let timer = 0;
    const heard = () => {
      clearTimeout(timer);
      timer = setTimeout(() => this.request.abort(), SILENCE_MILLIS);
    };
    heard();
    return {heard, stop: () => clearTimeout(timer)};
  }

  pause() {
    const most = this.failures ? Math.min(LONGEST_WAIT_MILLIS, 500 * 2 ** this.failures) : 200;
    return new Promise((resolve) => {
      this.wake = resolve;
      setTimeout(resolve, most / 2 + Math.random() * (most / 2));
    });
  }

  refuse(problem) {
    this.close();
    this.tell('refused', problem);
  }

  tell(name, detail) {
    this.dispatchEvent(new CustomEvent(name, {detail}));
  }
}
