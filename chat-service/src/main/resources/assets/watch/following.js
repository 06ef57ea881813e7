/** Whether this viewer follows the shop: the service knows it, this browser remembers it for the button. */
import {keep, kept} from '@livestall/components/kept.js';

export class Following {
  /** @param {() => import('@livestall/components/room-client.js').RoomClient} client @param {string} shopId */
  constructor(client, shopId) {
    this.client = client;
    this.key = `follows.${shopId}`;
    this.on = kept(this.key) === true;
  }

  /** @returns {Promise<{outcome: string, code?: string}>} */
  async toggle() {
    const on = !this.on;
    const outcome = await this.client().ask({type: on ? 'follow' : 'unfollow'});
    if (outcome.outcome === 'ack') {
      this.on = on;
      keep(this.key, on ? true : null);
    }
    return outcome;
  }
}
