/**
 * From the button to Stripe's page: hold the units, open the payment, go there. An attempt keeps its idempotency key
 * in this tab until it got a definite answer, so pressing again after a lost answer never orders twice.
 */
import {api} from '@livestall/components/api.js';
import {keep, kept} from '@livestall/components/kept.js';

const IN_PROGRESS_AGAIN_MILLIS = 1_200;
const IN_PROGRESS_TRIES = 4;

export class CheckingOut {
  /** @param {{commerceUrl: string, ref: string}} where */
  constructor({commerceUrl, ref}) {
    this.url = `${commerceUrl}/api/commerce/checkouts`;
    this.ref = ref;
  }

  /**
   * @param {{id: string, productId?: string, byVariant: boolean, quantity: number, unitMinor: number}[]} chosen `unitMinor`: the price that the buyer
   *   sees; `byVariant`: the id is a variant's; `productId` where it is not the link's own
   * @param {string} [couponId]
   * @returns {Promise<any>} the held order
   * @throws {import('@livestall/components/api.js').Problem}
   */
  async hold(chosen, couponId) {
    const lines = chosen.map(({id, productId, byVariant, quantity, unitMinor}) => ({...(productId ? {productId} : {}), ...(byVariant ? {variantId: id} : {}), quantity, expectedUnitMinor: unitMinor}));
    const body = {ref: this.ref, lines, ...(couponId ? {couponId} : {})};
    const name = `key.${JSON.stringify(body)}`;
    const idempotencyKey = kept(name, 'sessionStorage') ?? crypto.randomUUID();
    keep(name, idempotencyKey, 'sessionStorage');
    try {
      const order = await this.ask(body, idempotencyKey);
      keep(name, null, 'sessionStorage');
      keep(`order.${this.ref}`, order, 'sessionStorage');
      return order;
    } catch (problem) {
      const definite = problem.status >= 400 && problem.status < 500 && problem.code !== 'idempotency-in-progress';
      if (definite) keep(name, null, 'sessionStorage');
      throw problem;
    }
  }

  async ask(body, idempotencyKey, tries = IN_PROGRESS_TRIES) {
    try {
      return await api(this.url, {body, idempotencyKey});
    } catch (problem) {
      if (problem.code !== 'idempotency-in-progress' || tries <= 1) throw problem;
      await new Promise((resolve) => setTimeout(resolve, IN_PROGRESS_AGAIN_MILLIS));
      return this.ask(body, idempotencyKey, tries - 1);
    }
  }

  /** The order that this tab holds, as the checkout answered it. */
  heldOrder(orderId) {
    const order = kept(`order.${this.ref}`, 'sessionStorage');
    return order?.orderId === orderId ? order : null;
  }

  /** @returns {Promise<string>} the address of the payment page */
  async paymentUrl(orderId) {
    const {url} = await api(`${this.url}/${orderId}/payment`, {body: {ref: this.ref}, timeoutMillis: 40_000});
    return url;
  }
}
