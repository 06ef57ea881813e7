/** How an order is called and marked wherever the studio shows it. */
import {html, nothing} from 'lit';
import {count, money} from '@livestall/components/format.js';
import {t, words} from '@livestall/components/i18n.js';
import '@livestall/orders/orders-words.js';

const TAGS = {paid: 'good', held: 'low', refunded: '', expired: ''};

/** The end of its id: what the buyer's own page calls its number. */
export const numberOf = (orderId) => orderId.slice(-8).toUpperCase();

/** What is still with the shop. */
export const leftMinor = ({totalMinor, refundedMinor = 0}) => totalMinor - refundedMinor;

export const amountOf = (order, minor) => money({minor, currency: order.currency});

/** Paid with some of it back is told apart from paid and whole. */
export function stateTag(order) {
  const partly = order.state === 'paid' && order.refundedMinor > 0;
  return html`<span class="tag ${partly ? 'low' : TAGS[order.state]}">${t(partly ? 'orders.partly' : `order.${order.state}`)}</span>
    ${order.practice ? html`<span class="tag">${t('orders.practice')}</span>` : nothing}`;
}

/** `무드등 외 1가지 · 3개`. */
export function whatOf({lines}) {
  const units = lines.reduce((sum, {quantity}) => sum + quantity, 0);
  const name = words(lines[0].name);
  return `${lines.length > 1 ? t('orders.and-more', {name, n: lines.length - 1}) : name} · ${t('orders.units', {n: count(units)})}`;
}
