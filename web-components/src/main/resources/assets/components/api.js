/** Calls to our services: JSON both ways; whatever is not a success is thrown as a {@link Problem}. */
import {knowsWord, t} from '@livestall/components/i18n.js';
import '@livestall/components/more-problem-words.js';
import '@livestall/components/problem-words.js';

const TIMEOUT_MILLIS = 15_000;

/** An answer of RFC 9457, or `offline` / `timed-out` (status 0) where no answer came: then it may have happened. */
export class Problem extends Error {
  constructor(body) {
    super(body.title || body.code);
    Object.assign(this, body);
    this.name = 'Problem';
    this.code = body.code || 'internal-error';
  }
}

/**
 * @param {string} url
 * @param {{method?: string, body?: any, token?: string|null, idempotencyKey?: string, credentials?: boolean,
 *   timeoutMillis?: number}} [options] `credentials` sends the staff's session cookie along
 * @returns {Promise<any>} the JSON of the answer; null for an empty one
 */
export async function api(url, options = {}) {
  const answer = await answerOf(url, options);
  const body = await bodyOf(answer);
  if (answer.ok) return body;
  throw new Problem({code: 'internal-error', ...(body && typeof body === 'object' ? body : {}), status: answer.status});
}

async function answerOf(url, {method, body, token, idempotencyKey, credentials, timeoutMillis}) {
  const headers = {Accept: 'application/json, application/problem+json'};
  const write = method && method !== 'GET';
  if (body !== undefined || write) headers['Content-Type'] = 'application/json';
  if (token) headers.Authorization = `Bearer ${token}`;
  if (idempotencyKey) headers['Idempotency-Key'] = idempotencyKey;
  try {
    return await fetch(url, {
      method: method ?? (body === undefined ? 'GET' : 'POST'),
      headers,
      body: body === undefined ? undefined : JSON.stringify(body),
      credentials: credentials ? 'include' : 'omit',
      cache: 'no-store',
      signal: AbortSignal.timeout(timeoutMillis ?? TIMEOUT_MILLIS),
    });
  } catch (error) {
    const late = error.name === 'TimeoutError' || error.name === 'AbortError';
    throw new Problem({code: late ? 'timed-out' : 'offline', status: 0});
  }
}

async function bodyOf(answer) {
  const text = await answer.text().catch(() => '');
  try {
    return text ? JSON.parse(text) : null;
  } catch {
    throw new Problem({code: 'internal-error', status: answer.status});
  }
}

/** A sentence that says what happened and what to do, in the page's language. */
export function problemWords(problem) {
  const code = problem?.code ?? 'internal-error';
  if (knowsWord(`problem.${code}`)) return t(`problem.${code}`, problem);
  if (problem?.status === 401) return t('problem.unauthorized');
  if (problem?.status === 403) return t('problem.forbidden');
  if (problem?.status === 404) return t('problem.not-found');
  if (problem?.status === 429) return t('problem.too-many-requests');
  return t('problem.internal-error');
}
