/** The orders of a row that differ: two lines each, only what differs is tinted. */
import {html, nothing} from 'lit';
import {t} from '@livestall/components/i18n.js';
import {amount, difference} from '@livestall/board/amount.js';
import {SUMS} from '@livestall/books/comparison.js';

const HEADS = ['order', 'kind', 'side', 'paid', 'net', 'collected', 'cause'];
const KINDS = {missing: 'missing', 'unknown-to-the-books': 'extra', different: 'changed'};

export const differingOrders = ({differences, currency}) => html`<div class="orders"><h3>${t('books.orderList', {n: differences.length})}</h3>
  <table><thead><tr>${HEADS.map((name) => html`<th scope="col" class=${name === 'cause' ? 'text' : ''}>${t(`books.${name}`)}</th>`)}</tr></thead>
  <tbody>${differences.map((one) => html`<tr data-order=${one.orderId}><th scope="rowgroup" rowspan="2">${one.orderId}</th><td rowspan="2"><b>${t(`books.${KINDS[one.kind]}`)}</b></td>
      <td>${t('books.isBooks')}</td>${SUMS.map((sum) => html`<td>${value(one.books, sum, currency)}</td>`)}<td class="text" rowspan="2">${t(`books.cause.${one.kind}`)}</td></tr>
    <tr><td>${t('books.isBoard')}</td>${SUMS.map((sum) => onBoard(one, sum, currency))}</tr>`)}</tbody></table></div>`;

const value = (side, sum, currency) => (side ? amount(side[sum], currency) : t('books.absent'));

function onBoard({books, board}, sum, currency) {
  const off = (board?.[sum] ?? 0) - (books?.[sum] ?? 0);
  return html`<td class=${off ? 'tinted' : ''}>${value(board, sum, currency)}${off ? html` <b class="bad">${difference(off, currency)}</b>` : nothing}</td>`;
}
