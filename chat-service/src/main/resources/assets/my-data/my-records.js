/** What is kept of this browser's viewer at a shop: read page by page, taken along as a file, erased. */
import {api} from '@livestall/components/api.js';
import {keep, kept} from '@livestall/components/kept.js';
import {ViewerSession} from '@livestall/components/viewer-session.js';

const PAGE_LINES = 100;
/** What the viewer page keeps in this browser beside who its viewer is. */
const OF_THE_SHOP = ['viewer', 'follows', 'muted'];

export class MyRecords {
  /** @param {{chatUrl: string, commerceUrl: string, broadcastId: string, broadcast: {shopId: string}}} settings */
  constructor({chatUrl, commerceUrl, broadcastId, broadcast}) {
    this.me = `${chatUrl}/api/chat/broadcasts/${broadcastId}/viewers/me`;
    this.ordersUrl = `${commerceUrl}/api/commerce/my/orders`;
    this.shopId = broadcast.shopId;
    this.session = new ViewerSession({chatUrl, broadcastId, shopId: broadcast.shopId});
  }

  /** Whether this browser is anybody to the shop: only to look makes nobody. */
  get isAnybody() {
    return this.session.viewer !== null;
  }

  async read() {
    const token = await this.session.token();
    // The shop's books may be away: what the chat keeps can be seen all the same.
    const [lines, orders] = await Promise.all([this.lines(token), api(this.ordersUrl, {token}).catch(() => null)]);
    return {viewerId: this.session.viewerId, nickname: this.session.viewer.nickname ?? null, follows: kept(`follows.${this.shopId}`) === true, lines, orders};
  }

  async lines(token) {
    const all = [];
    let before = '';
    do {
      const page = await api(`${this.me}/lines?limit=${PAGE_LINES}${before && `&before=${encodeURIComponent(before)}`}`, {token});
      all.push(...page.entries);
      before = page.before ?? '';
    } while (before);
    return all;
  }

  /** @returns {Promise<{shows: number, goneFromLogBy: string}>} the receipt */
  async erase() {
    const receipt = await api(this.me, {method: 'DELETE', token: await this.session.token()});
    this.session.take(null);
    for (const key of OF_THE_SHOP) keep(`${key}.${this.shopId}`, null);
    return receipt;
  }
}

/** @param {object} records */
export function saveRecords(records) {
  const url = URL.createObjectURL(new Blob([JSON.stringify(records, null, 2)], {type: 'application/json'}));
  const link = Object.assign(document.createElement('a'), {href: url, download: 'my-data.json'});
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 0);
}
