/**
 * What a refund sends back, as the service reckons it too: a unit is worth its share of its line's price after discounts, the
 * first units the minor unit more that is left over. Pure.
 */
import {leftMinor} from '@livestall/orders/order-signs.js';

export const leftUnits = ({quantity, refundedQuantity = 0}) => quantity - refundedQuantity;

/** What some more units of a line are worth. */
export function worth(line, units) {
  const each = Math.floor(line.netMinor / line.quantity);
  const dearer = line.netMinor % line.quantity;
  const first = line.refundedQuantity ?? 0;
  const more = Math.max(0, Math.min(first + units, dearer) - first);
  return Math.min(line.netMinor - (line.refundedMinor ?? 0), each * units + more);
}

/** What is left of delivery and tax. */
export function leftRest(order) {
  const itemsLeft = order.lines.reduce((sum, line) => sum + line.netMinor - (line.refundedMinor ?? 0), 0);
  return leftMinor(order) - itemsLeft;
}

/**
 * @param {{way: 'all'|'lines'|'amount', units: Record<string, number>, shipping: boolean, minor: number}} wish
 * @returns {{minor: number, units: number, body: any}|null} what goes back, how many units are free again, and what to ask the service; null for nothing, or for more than there is
 */
export function refundOf(order, wish) {
  const left = leftMinor(order);
  const all = {minor: left, units: order.lines.reduce((sum, line) => sum + leftUnits(line), 0)};
  if (wish.way === 'all') return {...all, body: {}};
  if (wish.way === 'amount') {
    if (!(wish.minor >= 1 && wish.minor <= left)) return null;
    return {minor: wish.minor, units: wish.minor === left ? all.units : 0, body: {amountMinor: wish.minor}};
  }
  const lines = order.lines.filter(({lineId}) => wish.units[lineId] > 0);
  if (!lines.length) return null;
  const minor = lines.reduce((sum, line) => sum + worth(line, wish.units[line.lineId]), wish.shipping ? leftRest(order) : 0);
  const body = {lines: lines.map(({lineId}) => ({lineId, quantity: wish.units[lineId]})), ...(wish.shipping ? {shipping: true} : {})};
  return {minor, units: body.lines.reduce((sum, {quantity}) => sum + quantity, 0), body};
}
