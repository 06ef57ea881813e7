/** What was ordered, and what of the money is where. */
import {css, html, nothing} from 'lit';
import {count, dayAndTime} from '@livestall/components/format.js';
import {t, words} from '@livestall/components/i18n.js';
import {amountOf, leftMinor} from '@livestall/orders/order-signs.js';
import '@livestall/orders/order-page-words.js';

export const linesStyles = css`
  dl { display: grid; gap: 6px; margin: 0; padding-top: 12px; border-top: 1px solid var(--grid); }
  dl > div { display: flex; gap: 16px; justify-content: space-between; }
  dt { color: var(--text-2); }
  dd { margin: 0; text-align: right; white-space: nowrap; }
  .sum { font-weight: 700; }
  .sum dt { color: var(--text); }
  .lines li { align-items: start; }
`;

export function linesOf(order) {
  const {discountMinor, refundedMinor, shippingMinor, itemsMinor, totalMinor} = order;
  const row = (word, minor, sum = '') => html`<div class=${sum}><dt>${t(word)}</dt><dd>${amountOf(order, minor)}</dd></div>`;
  // What is neither goods nor delivery is tax: it has a line of its own only where there is some.
  return html`<ul class="lines">${order.lines.map((line) => lineOf(order, line))}</ul>
    ${order.state === 'held' && order.holdEndsAt ? html`<p>${t('one.hold', {at: dayAndTime(order.holdEndsAt)})}</p>` : nothing}
    <dl>${discountMinor ? row('one.discount', -discountMinor) : nothing}${row('one.delivery-fee', shippingMinor)}
      ${totalMinor > itemsMinor + shippingMinor ? row('one.tax', totalMinor - itemsMinor - shippingMinor) : nothing}
      ${row(order.paidAt ? 'one.paid-total' : 'one.total', totalMinor, 'sum')}
      ${refundedMinor ? html`${row('one.refunded', -refundedMinor)}${row('one.left', leftMinor(order), 'sum')}` : nothing}</dl>`;
}

function lineOf(order, line) {
  const back = line.refundedQuantity ? t('one.line-back', {n: count(line.refundedQuantity)}) : line.refundedMinor ? t('one.line-money-back', {amount: amountOf(order, line.refundedMinor)}) : '';
  return html`<li><div><b>${words(line.name)}</b><small>${t('one.each', {amount: amountOf(order, line.unitMinor), n: count(line.quantity)})}</small></div>
    ${back ? html`<span class="tag low">${back}</span>` : nothing}<span class="amount">${amountOf(order, line.unitMinor * line.quantity)}</span></li>`;
}
