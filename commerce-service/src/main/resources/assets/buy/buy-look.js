/** The buy page from top to bottom: product, what to know first, how many of which, delivery and seller, the sum and the button. */
import {html, nothing} from 'lit';
import {problemWords} from '@livestall/components/api.js';
import {coupons, facts, notice, payButton, stepper, sum} from '@livestall/components/buy-parts.js';
import {clock} from '@livestall/components/format.js';
import {t, words} from '@livestall/components/i18n.js';
import {icon} from '@livestall/components/icons.js';
import {price} from '@livestall/components/price.js';
import {settings} from '@livestall/components/settings.js';
import '@livestall/components/language-switch.js';

const header = (shop) => html`<header><span class="shop">${icon('store', 20)}${shop ? words(shop.name) : 'Livestall'}</span><ls-language-switch></ls-language-switch></header>`;

export function buyLook(desk) {
  const {link, now} = desk;
  const all = desk.all;
  const nothingLeft = all.every((one) => one.soldOut) && !desk.held;
  return html`<main>${header(link.shop)}
    ${product(desk, now)}
    ${notice(desk)}
    ${nothingLeft ? nothing : html`${quantities(desk, all)}${coupons(desk)}`}
    ${link.unitsHeld === false ? html`<div class="notice" role="note">${icon('info', 20)}<div><b>${t('buy.first-paid')}</b><p>${t('buy.first-paid-more')}</p></div></div>` : nothing}
    ${facts(desk)}
    <footer><div class="inner">${desk.held ? nothing : sum(desk)}${payButton(desk, nothingLeft)}</div></footer></main>`;
}

function product({link, countdown}, now) {
  return html`<section class="product"><img src="${settings.commerceUrl}${link.card.image}" alt="" width="116" height="116">
    <div><h1>${words(link.card.name)}</h1>${link.card.variants ? nothing : price(now)}
      ${now.offer ? html`<p class="ends">${icon('clock', 18)}<span role="timer">${t('buy.ends-in', {left: clock(countdown.left)})}</span></p>` : nothing}</div></section>`;
}

function quantities(desk, all) {
  if (desk.held) return nothing;
  if (!desk.link.card.variants) return html`<section class="quantity">${stepper(desk, all[0], t('buy.quantity'))}</section>`;
  return html`<section class="choice"><h2>${t('buy.choose')}</h2><ul>${all.map((one) => html`<li class="quantity">${stepper(desk, one, words(one.name))}</li>`)}</ul></section>`;
}

export function noLink(desk) {
  const gone = desk.failure.status === 404 || desk.failure.status === 400;
  return html`<main>${header(null)}<section class="none"><h1>${gone ? t('buy.unknown') : problemWords(desk.failure)}</h1>
    ${gone ? html`<p>${t('buy.unknown-more')}</p>` : html`<button class="secondary" @click=${() => desk.look()}>${t('buy.again')}</button>`}</section></main>`;
}
