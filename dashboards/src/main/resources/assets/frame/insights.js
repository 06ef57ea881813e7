/** The read API, and its rows as files. */
import {api, Problem} from '@livestall/components/api.js';
import {settings} from '@livestall/components/settings.js';
import {staffToken} from '@livestall/components/staff-session.js';

const root = () => `${settings.insightsUrl}/api/insights`;

export const insights = async (path) => api(root() + path, {token: await staffToken()});

/** @param {string} path below the show, such as `/chain` */
export const ofShow = (broadcastId, path) => insights(`/broadcasts/${encodeURIComponent(broadcastId)}${path}`);

/** Names of products by id. */
export async function productNames() {
  return new Map((await insights('/products')).map((product) => [product.productId, product.name]));
}

/** A link can't carry a token, so the file is fetched and then handed to the browser. */
export async function download(broadcastId, file) {
  const url = `${root()}/broadcasts/${encodeURIComponent(broadcastId)}/export/${file}`;
  const answer = await fetch(url, {headers: {Authorization: `Bearer ${await staffToken()}`}, cache: 'no-store'});
  if (!answer.ok) throw new Problem({...(await answer.json().catch(() => ({}))), status: answer.status});
  save(await answer.blob(), `${broadcastId}-${file}`);
}

/** @param {Blob} blob */
export function save(blob, name) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
