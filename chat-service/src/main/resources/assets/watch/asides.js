/** What few viewers open over a show: their orders, the menu of a line, hidden people, an appeal. It comes with the first of them (parts.js). */
import {html} from 'lit';
import {appeal, appealSheet, lineSheet, mutedSheet} from '@livestall/watch/line-sheets.js';
import '@livestall/watch/orders-drawer.js';
import '@livestall/watch/order-words.js';

export {appeal};

/** The sheet that is open. */
export function sheet(page) {
  const {kind} = page.sheet;
  const close = () => page.closeSheet();
  if (kind === 'line') return lineSheet(page, close);
  if (kind === 'muted') return mutedSheet(page, close);
  if (kind === 'appeal') return appealSheet(page, close);
  return html`<ls-orders-drawer .list=${page.orders.list} .problem=${page.orders.problem} @orders-again=${() => page.orders.refresh()} @sheet-close=${close}></ls-orders-drawer>`;
}
