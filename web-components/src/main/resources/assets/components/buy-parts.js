/** Pieces of buying, for the buy page and for the sheets in the show. `desk` is a {@link BuyDesk}. */
import {html, nothing} from 'lit';
import {problemWords} from '@livestall/components/api.js';
import {money, moneyNumber, moneyParts, time} from '@livestall/components/format.js';
import {t, words} from '@livestall/components/i18n.js';
import {icon} from '@livestall/components/icons.js';
import {price} from '@livestall/components/price.js';
import {costs} from '@livestall/components/coupons.js';
import '@livestall/components/card-words.js';
import '@livestall/components/buy-words.js';

const STOCK_SHOWN_FROM = 20;

/** What stands between the buyer and the button, said once and in one place. */
export function notice(desk) {
  const {held, link, problem} = desk;
  return html`${problem ? html`<div class="problem trouble" role="alert" tabindex="-1">${icon('alert', 20)}<span>${troubleWords(problem)}</span>${problem.code === 'all-held' ? html`<button class="secondary" @click=${() => desk.wait(problem)}>${t('buy.wait')}</button>` : nothing}</div>` : nothing}
    ${desk.place && !held ? html`<div class="notice waits" role="status">${icon('clock', 20)}<div><b>${t('buy.waiting', {place: desk.place})}</b><p>${t('buy.waiting-more')}</p><button class="secondary" @click=${() => desk.waitNoMore()}>${t('buy.wait-no-more')}</button></div></div>` : nothing}
    ${held ? heldNotice(desk) : desk.dearer ? priceNotice(desk, desk.dearer) : nothing}
    ${link.order?.state === 'paid' ? html`<div class="notice good" role="status">${icon('check', 20)}<div><b>${t('buy.paid-before')}</b><p>${t('buy.paid-before-more')}</p></div></div>` : nothing}`;
}

const troubleWords = (problem) => (problem.status === 0 || problem.status >= 500) && problem.code !== 'payments-unavailable' && problem.code !== 'offline'
  ? t('problem.unsure') : problemWords(problem);

function heldNotice(desk) {
  const order = desk.checkout.heldOrder(desk.held.orderId);
  return html`<div class="notice" role="status">${icon('lock', 20)}<div><b>${t(desk.link.unitsHeld === false ? 'buy.started' : 'buy.held')}</b>
    <p>${order ? html`${order.lines.map((line) => html`${words(line.name)} × ${line.quantity}`)}<b class="total">${money({minor: order.totalMinor, currency: order.currency})}</b><br>` : nothing}
    ${order?.holdEndsAt ? t('buy.held-until', {at: time(order.holdEndsAt)}) : t('buy.held-more')}</p></div></div>`;
}

function priceNotice(desk, {name, price: now, unitMinor}) {
  const amount = money(now);
  return html`<div class="notice asks" role="alert" tabindex="-1">${icon('info', 20)}<div><b>${t(now.minor > unitMinor ? 'buy.price-up' : 'buy.price-changed')}</b>
    <p>${name ? html`${words(name)} · ` : nothing}${t('buy.price-now', {price: amount})}</p><button class="secondary" @click=${() => desk.agree()}>${t('buy.accept', {price: amount})}</button></div></div>`;
}

/** One choice: what it is, what there is of it, and how many the buyer takes. */
export function stepper(desk, one, name) {
  const {id, most} = one;
  const n = desk.choices.quantities[id] ?? 0;
  const least = desk.least;
  const ids = {name: `name-${id}`, limits: `limits-${id}`};
  return html`<div><p class="name" id=${ids.name}>${name}</p>${one.name ? price(one) : nothing}<p class="limits" id=${ids.limits} aria-live=${n === most ? 'polite' : 'off'}>${limits(one)}</p></div>
    <div class="stepper" role="group" aria-labelledby=${ids.name} aria-describedby=${ids.limits}>
      <button aria-label=${t('buy.less')} ?disabled=${n <= least || Boolean(desk.busy)} @click=${() => desk.step(id, -1)}>${icon('minus', 20)}</button>
      <output aria-live="polite">${n}</output>
      <button aria-label=${t('buy.more')} ?disabled=${n >= most || Boolean(desk.busy)} @click=${() => desk.step(id, 1)}>${icon('plus', 20)}</button></div>`;
}

function limits({gone, taken, left, most}) {
  if (gone) return t('buy.sold-out');
  const stock = taken ? t('card.taken') : left <= STOCK_SHOWN_FROM ? t('buy.left', {n: left}) : null;
  return [stock, t('buy.max', {n: most})].filter(Boolean).join(' · ');
}

export function coupons(desk) {
  if (desk.held || !desk.coupons.length) return nothing;
  return html`<section class="coupons"><h2>${t('buy.coupons')}</h2><ul>${desk.coupons.map((one) => html`<li>
    <button class="coupon" aria-pressed=${desk.couponId === one.couponId ? 'true' : 'false'} ?disabled=${Boolean(desk.busy)} @click=${() => desk.take(one)}>
      <span><b>${words(one.name)}</b><small>${couponWords(one)}</small></span><span>${t(desk.couponId === one.couponId ? 'buy.coupon-on' : one.claimed ? 'buy.coupon-use' : 'buy.coupon-get')}</span></button></li>`)}</ul></section>`;
}

function couponWords({amount, percent, most, minimum}) {
  const off = amount ? t('buy.coupon-amount', {amount: money(amount)}) : t('buy.coupon-percent', {percent});
  return [off, most ? t('buy.coupon-most', {most: money(most)}) : null, minimum ? t('buy.coupon-minimum', {minimum: money(minimum)}) : null].filter(Boolean).join(' · ');
}

/** Delivery, seller and withdrawal, before anything is paid. */
export function facts(desk) {
  const {shop, shipping} = desk.link;
  const fee = shipping?.fee;
  return html`<section class="fact">${icon('truck')}<div><b>${fee?.minor ? t('buy.delivery', {fee: money(fee)}) : t('buy.delivery-free')}</b>
      <p>${freeFrom(desk)}${t('buy.delivery-more')}</p></div></section>
    <section class="small"><p>${words(shop.sellerLine)}</p>${shop.sellerDetails ? html`<p>${words(shop.sellerDetails)}</p>` : nothing}
      <p>${shop.withdrawal ? words(shop.withdrawal) : t('buy.withdrawal')}</p></section>`;
}

/** How much more it takes until delivery costs nothing. */
function freeFrom({link: {shipping, card}, chosen, coupon}) {
  if (!shipping?.fee?.minor || !shipping.freeFrom) return nothing;
  const {items, less} = costs(chosen, coupon, shipping, card.price.currency);
  const missing = shipping.freeFrom.minor - (items - less);
  if (!chosen.length) return `${t('buy.delivery-free-from', {from: money(shipping.freeFrom)})} `;
  return missing > 0 ? `${t('buy.delivery-missing', {amount: money({...shipping.freeFrom, minor: missing})})} ` : `${t('buy.delivery-reached')} `;
}

export function sum({link, chosen, coupon}) {
  const {currency} = link.card.price;
  if (!chosen.length) return html`<p class="sum"><span>${t('buy.none-chosen')}</span></p>`;
  const {items, less, shipping, total: all} = costs(chosen, coupon, link.shipping, currency);
  const total = moneyParts({minor: all, currency});
  const off = less ? t('buy.sum-coupon', {less: moneyNumber({minor: less, currency})}) : '';
  const how = shipping ? t('buy.sum', {items: moneyNumber({minor: items, currency}), shipping: moneyNumber({minor: shipping, currency})}) : t('buy.sum-free', {items: moneyNumber({minor: items, currency})});
  return html`<p class="sum" aria-live="polite"><span>${how}${off}</span><strong><span class="visually-hidden">${t('buy.total')} </span>${total.sign}${total.number}<small>${total.unit}</small></strong></p>`;
}

export function payButton(desk, nothingLeft) {
  if (nothingLeft) return html`<button class="primary pay" disabled>${t('buy.sold-out')}</button>`;
  const label = desk.busy ? t(`buy.${desk.busy}`) : desk.held ? t('buy.continue') : t('buy.pay');
  return html`<button class="primary pay ${desk.held ? 'full' : ''}" aria-busy=${desk.busy ? 'true' : 'false'} ?disabled=${Boolean(desk.busy) || (!desk.held && (Boolean(desk.dearer) || !desk.chosen.length))}
    @click=${() => (desk.held ? desk.continuePaying() : desk.pay())}>${label}</button>`;
}

