/** The buy page from top to bottom: product, what to know first, how many, delivery and seller, the sum and the button. */
import {html, nothing} from 'lit';
import {problemWords} from '@livestall/components/api.js';
import {clock, money, moneyNumber, moneyParts, time} from '@livestall/components/format.js';
import {t, words} from '@livestall/components/i18n.js';
import {icon} from '@livestall/components/icons.js';
import {price} from '@livestall/components/price.js';
import {settings} from '@livestall/components/settings.js';
import '@livestall/components/language-switch.js';
import '@livestall/components/card-words.js';

const STOCK_SHOWN_FROM = 20;

const header = (shop) => html`<header><span class="shop">${icon('store', 20)}${shop ? words(shop.name) : 'Livestall'}</span><ls-language-switch></ls-language-switch></header>`;

export function buyLook(page) {
  const {link, now} = page;
  const nothingLeft = now.soldOut && !page.held;
  return html`<main>${header(link.shop)}
    ${product(page, now)}
    ${notice(page, now)}
    ${nothingLeft ? nothing : quantity(page, now)}
    ${facts(link)}
    <footer><div class="inner">${page.held ? nothing : sum(page, now)}${button(page, nothingLeft)}</div></footer></main>`;
}

function product({link, countdown}, now) {
  return html`<section class="product"><img src="${settings.commerceUrl}${link.card.image}" alt="" width="116" height="116">
    <div><h1>${words(link.card.name)}</h1>${price(now)}
      ${now.offer ? html`<p class="ends">${icon('clock', 18)}<span role="timer">${t('buy.ends-in', {left: clock(countdown.left)})}</span></p>` : nothing}</div></section>`;
}

/** What stands between the buyer and the button, said once and in one place. */
function notice(page, now) {
  const {held, link, problem} = page;
  return html`${problem ? html`<div class="problem trouble" role="alert" tabindex="-1">${icon('alert', 20)}<span>${troubleWords(problem)}</span></div>` : nothing}
    ${held ? heldNotice(page) : page.priceChanged ? priceNotice(page, now) : nothing}
    ${link.order?.state === 'paid' ? html`<div class="notice good" role="status">${icon('check', 20)}<div><b>${t('buy.paid-before')}</b><p>${t('buy.paid-before-more')}</p></div></div>` : nothing}`;
}

const troubleWords = (problem) => (problem.status === 0 || problem.status >= 500) && problem.code !== 'payments-unavailable' && problem.code !== 'offline'
  ? t('problem.unsure') : problemWords(problem);

function heldNotice(page) {
  const order = page.checkout.heldOrder(page.held.orderId);
  return html`<div class="notice" role="status">${icon('lock', 20)}<div><b>${t('buy.held')}</b>
    <p>${order ? html`${order.lines.map((line) => html`${words(line.name)} × ${line.quantity}`)} · <b class="total">${money({minor: order.totalMinor, currency: order.currency})}</b><br>` : nothing}
    ${order?.holdEndsAt ? t('buy.held-until', {at: time(order.holdEndsAt)}) : t('buy.held-more')}</p></div></div>`;
}

function priceNotice(page, now) {
  const amount = money(now.price);
  return html`<div class="notice asks" role="alert" tabindex="-1">${icon('info', 20)}<div><b>${t(now.price.minor > page.agreedMinor ? 'buy.price-up' : 'buy.price-changed')}</b>
    <p>${t('buy.price-now', {price: amount})}</p><button class="secondary" @click=${() => page.agree()}>${t('buy.accept', {price: amount})}</button></div></div>`;
}

function quantity(page, now) {
  if (page.held) return nothing;
  const {most, quantity: n} = page;
  const limits = [now.taken ? t('card.taken') : now.left <= STOCK_SHOWN_FROM ? t('buy.left', {n: now.left}) : null, t('buy.max', {n: most})].filter(Boolean).join(' · ');
  return html`<section class="quantity"><div><h2 id="quantity">${t('buy.quantity')}</h2><p id="limits" aria-live=${n === most ? 'polite' : 'off'}>${limits}</p></div>
    <div class="stepper" role="group" aria-labelledby="quantity" aria-describedby="limits">
      <button aria-label=${t('buy.less')} ?disabled=${n <= 1 || Boolean(page.busy)} @click=${() => page.step(-1)}>${icon('minus', 20)}</button>
      <output aria-live="polite">${n}</output>
      <button aria-label=${t('buy.more')} ?disabled=${n >= most || Boolean(page.busy)} @click=${() => page.step(1)}>${icon('plus', 20)}</button></div></section>`;
}

function facts({shipping, shop}) {
  const fee = shipping?.fee;
  return html`<section class="fact">${icon('truck')}<div><b>${fee?.minor ? t('buy.delivery', {fee: money(fee)}) : t('buy.delivery-free')}</b>
      <p>${fee?.minor && shipping.freeFrom ? `${t('buy.delivery-free-from', {from: money(shipping.freeFrom)})} ` : nothing}${t('buy.delivery-more')}</p></div></section>
    <section class="small"><p>${words(shop.sellerLine)}</p>${shop.sellerDetails ? html`<p>${words(shop.sellerDetails)}</p>` : nothing}
      <p>${shop.withdrawal ? words(shop.withdrawal) : t('buy.withdrawal')}</p></section>`;
}

function sum({link, quantity: n}, {price: unit}) {
  const items = {minor: unit.minor * n, currency: unit.currency};
  const shipping = deliveryOf(link.shipping, items);
  const total = moneyParts({minor: items.minor + shipping.minor, currency: unit.currency});
  const how = shipping.minor ? t('buy.sum', {items: moneyNumber(items), shipping: moneyNumber(shipping)}) : t('buy.sum-free', {items: moneyNumber(items)});
  return html`<p class="sum" aria-live="polite"><span>${how}</span><strong><span class="visually-hidden">${t('buy.total')} </span>${total.sign}${total.number}<small>${total.unit}</small></strong></p>`;
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
  return html`<button class="primary pay ${page.held ? 'full' : ''}" aria-busy=${page.busy ? 'true' : 'false'} ?disabled=${Boolean(page.busy) || (!page.held && page.priceChanged)}
    @click=${() => (page.held ? page.continuePaying() : page.pay())}>${label}</button>`;
}

export function noLink(page) {
  const gone = page.failure.status === 404 || page.failure.status === 400;
  return html`<main>${header(null)}<section class="none"><h1>${gone ? t('buy.unknown') : problemWords(page.failure)}</h1>
    ${gone ? html`<p>${t('buy.unknown-more')}</p>` : html`<button class="secondary" @click=${() => page.look()}>${t('buy.again')}</button>`}</section></main>`;
}
