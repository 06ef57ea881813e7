/** Money, numbers and times as both languages write them, and words with their plural forms. */
import {html} from 'lit';
import {clock, count, dayAndTime, money, percentOff, shortCount, time} from '@livestall/components/format.js';
import {t} from '@livestall/components/i18n.js';
import {price} from '@livestall/components/price.js';
import {group, sample} from '@livestall/design/sample.js';
import '@livestall/components/chat-words.js';

const AMOUNTS = [{minor: 17_900, currency: 'KRW'}, {minor: -3_000, currency: 'KRW'}, {minor: 61_240, currency: 'USD'}, {minor: 12_345, currency: 'BHD'}];
const COUNTS = [7, 9_999, 12_840, 1_250_000];
const AT = '2026-11-22T11:00:00Z';
const PLAIN = {price: {minor: 24_900, currency: 'KRW'}};
const LESS = {price: {minor: 17_900, currency: 'KRW'}, was: {minor: 24_900, currency: 'KRW'}};

const row = (what, shown) => html`<tr><th scope="row"><code>${what}</code></th><td>${shown}</td></tr>`;

export function wordSamples() {
  return html`${group(t('words.formats'), html`<table><tbody>
      ${AMOUNTS.map((amount) => row(`money ${amount.minor} ${amount.currency}`, money(amount)))}
      ${COUNTS.map((n) => row(`count · shortCount ${n}`, `${count(n)} · ${shortCount(n)}`))}
      ${row('percentOff', `${percentOff(LESS.was, LESS.price)}%`)}${row('clock', `${clock(59_000)} · ${clock(252_000)} · ${clock(3_852_000)}`)}
      ${row('time', time(AT))}${row('dayAndTime', dayAndTime(AT))}</tbody></table>`)}
    ${group(t('words.plurals'), html`<ul class="plain">${[0, 1, 12].map((n) => html`<li>${t('chat.new', {n})}</li>`)}</ul>`)}
    ${group(t('words.prices'), [sample('normal', price(PLAIN)), sample('offer', price(LESS))])}`;
}
