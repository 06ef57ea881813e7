/**
 * What happened in the show, in the words of GA4, for the shop's own `dataLayer`. Nothing is pushed, and no `dataLayer` is made, before the
 * shop said that its visitor agreed; what happened before that is not told later.
 */
import {minorDigits} from '@livestall/components/format.js';
import {words} from '@livestall/components/i18n.js';
import {selling} from '@livestall/components/card-state.js';
import {serverNow} from '@livestall/components/server-clock.js';

const major = (minor, currency) => minor / 10 ** minorDigits(currency);

export class ShopAnalytics {
  constructor() {
    this.allowed = false;
    this.told = new Set();
  }

  /** The pinned product was seen, for a second. @param {{card: any, pinId: string}} pin */
  seen(pin, show) {
    this.tell('view_item_list', {...listOf(show), items: [item(pin.card)]}, `seen ${pin.pinId}`);
    const {offer} = selling(pin.card, serverNow());
    if (offer) this.tell('view_promotion', {promotion_id: offer.offerId, items: [item(pin.card)]}, `offer ${offer.offerId}`);
  }

  /** A tap on Buy or on a link. */
  chosen(card, show) {
    this.tell('select_item', {...listOf(show), items: [item(card)]});
  }

  /** Paid, as the books say; once per order. @param {any} order of `my/orders` */
  bought(order) {
    const {currency} = order;
    const items = order.lines.map((line) => ({item_id: line.productId, item_name: words(line.name), quantity: line.quantity,
      price: major(line.netMinor / line.quantity, currency)}));
    this.tell('purchase', {transaction_id: order.orderId, currency, value: major(order.itemsMinor - (order.discountMinor ?? 0), currency),
      shipping: major(order.shippingMinor, currency), items}, `paid ${order.orderId}`);
  }

  /** @param {string} [once] not told again under this name */
  tell(event, ecommerce, once) {
    if (!this.allowed || this.told.has(once)) return;
    if (once) this.told.add(once);
    const layer = (window.dataLayer ??= []);
    layer.push({ecommerce: null});
    layer.push({event, ecommerce});
  }
}

const listOf = (show) => ({item_list_id: show.broadcastId, item_list_name: words(show.title)});

function item(card) {
  const {price} = selling(card, serverNow());
  return {item_id: card.productId, item_name: words(card.name), price: major(price.minor, price.currency), currency: price.currency};
}
