/** A price as every page shows it: `24,900원` struck through, `28%`, `17,900원`; readers hear it as one sentence. */
import {html, nothing} from 'lit';
import {money, moneyParts, percentOff} from '@livestall/components/format.js';
import {defineWords, t} from '@livestall/components/i18n.js';

defineWords({
  ko: {'price.offer': '할인가 {price}, 정가 {was}, {percent}퍼센트 할인', 'price.plain': '가격 {price}'},
  en: {'price.offer': 'Live price {price}, regular {was}, {percent} percent off', 'price.plain': 'Price {price}'},
});

/** @param {{price: {minor: number, currency: string}, was?: {minor: number, currency: string}|null}} selling */
export function price({price: now, was}) {
  const percent = was ? percentOff(was, now) : 0;
  const struck = was && was.minor > now.minor;
  const said = struck ? t('price.offer', {price: money(now), was: money(was), percent}) : t('price.plain', {price: money(now)});
  const {sign, number, unit} = moneyParts(now);
  return html`<p class="price"><span class="visually-hidden">${said}</span><span aria-hidden="true" class="shown">${
    struck ? html`<s>${money(was)}</s>` : nothing}<span class="now">${percent ? html`<em>${percent}%</em> ` : nothing
    }<strong>${sign}${number}</strong>${unit ? html`<small>${unit}</small>` : nothing}</span></span></p>`;
}
