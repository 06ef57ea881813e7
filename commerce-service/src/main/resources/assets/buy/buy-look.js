/** The buy page from top to bottom: product, what to know first, how many of which, delivery and seller, the sum and the button. */
import {html, nothing} from 'lit';
import {problemWords} from '@livestall/components/api.js';
import {clock, money, moneyNumber, moneyParts, time} from '@livestall/components/format.js';
import {t, words} from '@livestall/components/i18n.js';
import {icon} from '@livestall/components/icons.js';
import {price} from '@livestall/components/price.js';
import {settings} from '@livestall/components/settings.js';
import {discountMinor} from '@livestall/buy/coupons.js';
import '@livestall/components/language-switch.js';
import '@livestall/components/card-words.js';

const STOCK_SHOWN_FROM = 20;

const header = (shop) => html`<header><span class="shop">${icon('store', 20)}${shop ? words(shop.name) : 'Livestall'}</span><ls-language-switch></ls-language-switch></header>`;

export function buyLook(page) {
  const {link, now} = page;
  const all = page.all;
  const nothingLeft = all.every((one) => one.soldOut) && !page.held;
  return html`<main>${header(link.shop)}
    ${product(page, now)}
    ${notice(page)}
    ${nothingLeft ? nothing : html`${quantities(page, all)}${coupons(page)}`}
    ${link.unitsHeld === false ? html`<div class="notice" role="note">${icon('info', 20)}<div><b>${t('buy.first-paid')}</b><p>${t('buy.first-paid-more')}</p></div></div>` : nothing}
    ${facts(link)}
    <footer><div class="inner">${page.held ? nothing : sum(page)}${button(page, nothingLeft)}</div></footer></main>`;
}

function product({link, countdown}, now) {
  return html`<section class="product"><img src="${settings.commerceUrl}${link.card.image}" alt="" width="116" height="116">
    <div><h1>${words(link.card.name)}</h1>${link.card.variants ? nothing : price(now)}
      ${now.offer ? html`<p class="ends">${icon('clock', 18)}<span role="timer">${t('buy.ends-in', {left: clock(countdown.left)})}</span></p>` : nothing}</div></section>`;
}

/** What stands between the buyer and the button, said once and in one place. */
function notice(page) {
  const {held, link, problem} = page;
  return html`${problem ? html`<div class="problem trouble" role="alert" tabindex="-1">${icon('alert', 20)}<span>${troubleWords(problem)}</span>${problem.code === 'all-held' ? html`<button class="secondary" @click=${() => page.wait(problem)}>${t('buy.wait')}</button>` : nothing}</div>` : nothing}
    ${page.place && !held ? html`<div class="notice waits" role="status">${icon('clock', 20)}<div><b>${t('buy.waiting', {place: page.place})}</b><p>${t('buy.waiting-more')}</p><button class="secondary" @click=${() => page.waitNoMore()}>${t('buy.wait-no-more')}</button></div></div>` : nothing}
    ${held ? heldNotice(page) : page.dearer ? priceNotice(page, page.dearer) : nothing}
    ${link.order?.state === 'paid' ? html`<div class="notice good" role="status">${icon('check', 20)}<div><b>${t('buy.paid-before')}</b><p>${t('buy.paid-before-more')}</p></div></div>` : nothing}`;
}

const troubleWords = (problem) => (problem.status === 0 || problem.status >= 500) && problem.code !== 'payments-unavailable' && problem.code !== 'offline'
  ? t('problem.unsure') : problemWords(problem);

function heldNotice(page) {
  const order = page.checkout.heldOrder(page.held.orderId);
  return html`<div class="notice" role="status">${icon('lock', 20)}<div><b>${t(page.link.unitsHeld === false ? 'buy.started' : 'buy.held')}</b>
    <p>${order ? html`${order.lines.map((line) => html`${words(line.name)} × ${line.quantity}`)}<b class="total">${money({minor: order.totalMinor, currency: order.currency})}</b><br>` : nothing}
    ${order?.holdEndsAt ? t('buy.held-until', {at: time(order.holdEndsAt)}) : t('buy.held-more')}</p></div></div>`;
}

function priceNotice(page, {name, price: now, unitMinor}) {
  const amount = money(now);
  return html`<div class="notice asks" role="alert" tabindex="-1">${icon('info', 20)}<div><b>${t(now.minor > unitMinor ? 'buy.price-up' : 'buy.price-changed')}</b>
    <p>${name ? html`${words(name)} · ` : nothing}${t('buy.price-now', {price: amount})}</p><button class="secondary" @click=${() => page.agree()}>${t('buy.accept', {price: amount})}</button></div></div>`;
}

function quantities(page, all) {
  if (page.held) return nothing;
  if (!page.link.card.variants) return html`<section class="quantity">${stepper(page, all[0], t('buy.quantity'))}</section>`;
  return html`<section class="choice"><h2>${t('buy.choose')}</h2><ul>${all.map((one) => html`<li class="quantity">${stepper(page, one, words(one.name))}</li>`)}</ul></section>`;
}

/** One choice: what it is, what there is of it, and how many the buyer takes. */
function stepper(page, one, name) {
  const {id, most} = one;
  const n = page.choices.quantities[id] ?? 0;
  const least = page.link.card.variants ? 0 : 1;
  const ids = {name: `name-${id}`, limits: `limits-${id}`};
  return html`<div><h3 id=${ids.name}>${name}</h3>${one.name ? price(one) : nothing}<p class="limits" id=${ids.limits} aria-live=${n === most ? 'polite' : 'off'}>${limits(one)}</p></div>
    <div class="stepper" role="group" aria-labelledby=${ids.name} aria-describedby=${ids.limits}>
      <button aria-label=${t('buy.less')} ?disabled=${n <= least || Boolean(page.busy)} @click=${() => page.step(id, -1)}>${icon('minus', 20)}</button>
      <output aria-live="polite">${n}</output>
      <button aria-label=${t('buy.more')} ?disabled=${n >= most || Boolean(page.busy)} @click=${() => page.step(id, 1)}>${icon('plus', 20)}</button></div>`;
}

function limits({gone, taken, left, most}) {
  if (gone) return t('buy.sold-out');
  const stock = taken ? t('card.taken') : left <= STOCK_SHOWN_FROM ? t('buy.left', {n: left}) : null;
  return [stock, t('buy.max', {n: most})].filter(Boolean).join(' · ');
}

function coupons(page) {
  if (page.held || !page.coupons.length) return nothing;
  return html`<section class="coupons"><h2>${t('buy.coupons')}</h2><ul>${page.coupons.map((one) => html`<li>
    <button class="coupon" aria-pressed=${page.couponId === one.couponId ? 'true' : 'false'} ?disabled=${Boolean(page.busy)} @click=${() => page.take(one)}>
      <span><b>${words(one.name)}</b><small>${couponWords(one)}</small></span><span>${t(page.couponId === one.couponId ? 'buy.coupon-on' : one.claimed ? 'buy.coupon-use' : 'buy.coupon-get')}</span></button></li>`)}</ul></section>`;
}

function couponWords({amount, percent, most, minimum}) {
  const off = amount ? t('buy.coupon-amount', {amount: money(amount)}) : t('buy.coupon-percent', {percent});
  return [off, most ? t('buy.coupon-most', {most: money(most)}) : null, minimum ? t('buy.coupon-minimum', {minimum: money(minimum)}) : null].filter(Boolean).join(' · ');
}

function facts({shipping, shop}) {
  const fee = shipping?.fee;
  return html`<section class="fact">${icon('truck')}<div><b>${fee?.minor ? t('buy.delivery', {fee: money(fee)}) : t('buy.delivery-free')}</b>
      <p>${fee?.minor && shipping.freeFrom ? `${t('buy.delivery-free-from', {from: money(shipping.freeFrom)})} ` : nothing}${t('buy.delivery-more')}</p></div></section>
    <section class="small"><p>${words(shop.sellerLine)}</p>${shop.sellerDetails ? html`<p>${words(shop.sellerDetails)}</p>` : nothing}
      <p>${shop.withdrawal ? words(shop.withdrawal) : t('buy.withdrawal')}</p></section>`;
}

function sum({link, chosen, coupon}) {
  const {currency} = link.card.price;
  if (!chosen.length) return html`<p class="sum"><span>${t('buy.none-chosen')}</span></p>`;
  const items = {minor: chosen.reduce((all, {price: unit, quantity}) => all + unit.minor * quantity, 0), currency};
  const less = discountMinor(coupon, items.minor);
  const shipping = deliveryOf(link.shipping, {minor: items.minor - less, currency});
  const total = moneyParts({minor: items.minor - less + shipping.minor, currency});
  const off = less ? t('buy.sum-coupon', {less: moneyNumber({minor: less, currency})}) : '';
  const how = shipping.minor ? t('buy.sum', {items: moneyNumber(items), shipping: moneyNumber(shipping)}) : t('buy.sum-free', {items: moneyNumber(items)});
  return html`<p class="sum" aria-live="polite"><span>${how}${off}</span><strong><span class="visually-hidden">${t('buy.total')} </span>${total.sign}${total.number}<small>${total.unit}</small></strong></p>`;
}

/** As the till will count it. */
function deliveryOf(shipping, items) {
  const free = {minor: 0, currency: items.currency};
  if (!shipping?.fee || (shipping.freeFrom && items.minor >= shipping.freeFrom.minor)) return free;
  return shipping.fee;
}

function button(page, nothingLeft) {
  if (nothingLeft) return html`<button class="primary pay" disabled>${t('buy.sold-out')}</button>`;
  const label = page.busy ? t(`buy.${page.busy}`) : page.held ? t('buy.continue') : t('buy.pay');
  return html`<button class="primary pay ${page.held ? 'full' : ''}" aria-busy=${page.busy ? 'true' : 'false'} ?disabled=${Boolean(page.busy) || (!page.held && (Boolean(page.dearer) || !page.chosen.length))}
    @click=${() => (page.held ? page.continuePaying() : page.pay())}>${label}</button>`;
}

export function noLink(page) {
  const gone = page.failure.status === 404 || page.failure.status === 400;
  return html`<main>${header(null)}<section class="none"><h1>${gone ? t('buy.unknown') : problemWords(page.failure)}</h1>
    ${gone ? html`<p>${t('buy.unknown-more')}</p>` : html`<button class="secondary" @click=${() => page.look()}>${t('buy.again')}</button>`}</section></main>`;
}
