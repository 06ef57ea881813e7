/** A buyer's coupons: what each takes off, and getting one. Pure but for the two calls. */
import {api} from '@livestall/components/api.js';

export class Coupons {
  /** @param {{commerceUrl: string, ref: string}} where */
  constructor({commerceUrl, ref}) {
    this.url = `${commerceUrl}/api/commerce/buy-links/${encodeURIComponent(ref)}/coupons`;
  }

  /** @returns {Promise<any[]>} those that the buyer has or can still get; none if they can't be read: the purchase goes on without */
  async look() {
    try {
      return await api(this.url);
    } catch {
      return [];
    }
  }

  /** @throws {import('@livestall/components/api.js').Problem} */
  claim(couponId) {
    return api(`${this.url}/${couponId}`, {body: {}});
  }
}

/** What a coupon takes off items that come to so much; 0 below its minimum. As the server computes it. */
export function discountMinor(coupon, itemsMinor) {
  if (!coupon || itemsMinor < (coupon.minimum?.minor ?? 0)) return 0;
  if (coupon.amount) return Math.min(coupon.amount.minor, itemsMinor);
  return Math.min(Math.floor((itemsMinor * coupon.percent) / 100), coupon.most?.minor ?? Infinity);
}

/** What it comes to, as the till will count it; all in minor units. @param {{price: {minor: number}, quantity: number}[]} chosen */
export function costs(chosen, coupon, shipping, currency) {
  const items = chosen.reduce((all, {price, quantity}) => all + price.minor * quantity, 0);
  const less = discountMinor(coupon, items);
  const free = !shipping?.fee || shipping.fee.currency !== currency || (shipping.freeFrom && items - less >= shipping.freeFrom.minor);
  const fee = free ? 0 : shipping.fee.minor;
  return {items, less, shipping: fee, total: items - less + fee};
}
