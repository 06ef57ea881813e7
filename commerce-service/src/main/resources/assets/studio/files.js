/** What is more than JSON to and fro with commerce-service: lists by page, files that come and files that go. */
import {Problem} from '@livestall/components/api.js';
import {settings} from '@livestall/components/settings.js';
import {staffToken} from '@livestall/components/staff-session.js';

const TIMEOUT_MILLIS = 30_000;
const url = (path) => `${settings.commerceUrl}/api/commerce${path}`;

const problemOf = (status, text) => {
  let body = null;
  try {
    body = JSON.parse(text);
  } catch {
    // A proxy's page says no more than its status.
  }
  return new Problem({code: 'internal-error', ...body, status});
};

/** The answer as it came, with its headers. @throws {Problem} */
export async function fetched(path) {
  const headers = {Authorization: `Bearer ${await staffToken()}`};
  let answer;
  try {
    answer = await fetch(url(path), {headers, cache: 'no-store', credentials: 'omit', signal: AbortSignal.timeout(TIMEOUT_MILLIS)});
  } catch (error) {
    throw new Problem({code: error.name === 'TimeoutError' ? 'timed-out' : 'offline', status: 0});
  }
  if (answer.ok) return answer;
  throw problemOf(answer.status, await answer.text());
}

/** Into the downloads of whoever asks; the token goes in a header, so a link alone can't fetch it. */
export async function download(path, name) {
  const address = URL.createObjectURL(await (await fetched(path)).blob());
  Object.assign(document.createElement('a'), {href: address, download: name}).click();
  setTimeout(() => URL.revokeObjectURL(address), TIMEOUT_MILLIS);
}

/** @param {(done: number) => void} [tell] how much of it went, 0 to 1: which `fetch` can't say @returns {Promise<any>} the JSON of the answer */
export async function upload(path, file, type, tell = () => {}) {
  const token = await staffToken();
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', url(path));
    request.setRequestHeader('Authorization', `Bearer ${token}`);
    request.setRequestHeader('Content-Type', type);
    request.upload.addEventListener('progress', ({loaded, total}) => tell(total ? loaded / total : 0));
    request.addEventListener('error', () => reject(new Problem({code: 'offline', status: 0})));
    request.addEventListener('load', () => {
      if (request.status < 300) resolve(JSON.parse(request.responseText));
      else reject(problemOf(request.status, request.responseText));
    });
    request.send(file);
  });
}
