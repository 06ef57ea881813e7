/** The viewer's own orders in this show, as commerce-service's books have them. */
import {api} from '@livestall/components/api.js';

export class Orders extends EventTarget {
  /** @param {{commerceUrl: string, broadcastId: string, token: () => Promise<string>}} where */
  constructor({commerceUrl, broadcastId, token}) {
    super();
    this.url = `${commerceUrl}/api/commerce/my/orders?broadcastId=${encodeURIComponent(broadcastId)}`;
    this.token = token;
    /** @type {any[]|null} null: not asked for yet */
    this.list = null;
    this.problem = null;
  }

  get paid() {
    return (this.list ?? []).filter((order) => order.state === 'paid').length;
  }

  async refresh() {
    try {
      this.list = await api(this.url, {token: await this.token()});
      this.problem = null;
    } catch (problem) {
      this.problem = problem; // what was known stays on the screen
    }
    this.dispatchEvent(new CustomEvent('change'));
  }
}
