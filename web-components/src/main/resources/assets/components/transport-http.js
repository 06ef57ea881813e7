/** What the transports without a socket share: commands by POST, and what an answer means as a close code. */

const ANSWER_WITHIN_MILLIS = 8_000;

/** Commands one after the other, so that lines stay in their order. */
export class PostedCommands {
  /** @param {{base: string, token: () => Promise<string>}} where @param {{frame: Function, lost: Function}} on */
  constructor({base, token}, on) {
    Object.assign(this, {url: `${base}/commands`, token, on});
    this.last = Promise.resolve();
  }

  send(frame) {
    this.last = this.last.then(() => this.post(frame)).catch(() => this.unknown(frame));
    return true;
  }

  async post(frame) {
    const headers = {Authorization: `Bearer ${await this.token()}`, 'Content-Type': 'application/json'};
    const signal = AbortSignal.timeout(ANSWER_WITHIN_MILLIS);
    const answer = await fetch(this.url, {method: 'POST', headers, body: JSON.stringify(frame), signal, cache: 'no-store'});
    if (answer.status === 200) return this.on.frame(await answer.json());
    if (answer.status === 202) return null;
    if (answer.status === 413) return this.on.frame({type: 'refused', id: frame.id, code: 'too-long'});
    if (answer.status === 401) return this.on.lost(1008, 'token');
    return this.unknown(frame);
  }

  /** It may or may not have happened: whoever waits sends it again with the same id. */
  unknown({id}) {
    if (id) this.on.frame({type: 'unknown', id});
  }
}

/** @param {Response} answer that is no success @returns {[number, string]} code and reason as a socket's close would say them */
export function closeOf({status, headers}) {
  if (status === 401) return [1008, 'token'];
  if (status === 403) return [1008, 'origin'];
  if (status === 404) return [4404, 'unknown-broadcast'];
  if (status === 429) return [1008, 'rate'];
  if (status === 503) return [1012, String((Number(headers.get('Retry-After')) || 2) * 1_000)];
  return [1006, `status ${status}`];
}

/** The query of a join without its token, which never stands in an address. */
export function queryOf({token, ...join}) {
  const given = Object.entries(join).filter(([, value]) => value != null);
  return new URLSearchParams(given).toString();
}
