/** The sheets to buy in, under the small show. */
import {html} from 'lit';
import {t} from '@livestall/components/i18n.js';
import {toast} from '@livestall/components/toast.js';
import '@livestall/watch/bag-sheet.js';
import '@livestall/watch/mini-show.js';
import '@livestall/watch/product-sheet.js';

function added(page, lines) {
  const room = page.bag.add(lines);
  page.sheet = null;
  toast(t(room ? 'bag.added' : 'bag.full'), room ? 'good' : 'bad');
}

export function buySheet(page, close) {
  const {kind, card, tap} = page.sheet;
  const blocked = ({detail}) => (page.sheet = {kind: 'blocked', url: detail});
  if (kind === 'bag') {
    return html`<ls-bag-sheet .bag=${page.bag} .tap=${tap} .token=${page.token} ?side=${page.wide} .mini=${html`<ls-mini-show .page=${page}></ls-mini-show>`} @pay-blocked=${blocked}
      @open-orders=${() => page.openOrders()} @sheet-close=${close}></ls-bag-sheet>`;
  }
  return html`<ls-product-sheet .card=${card} .tap=${tap} .token=${page.token} ?side=${page.wide} .mini=${html`<ls-mini-show .page=${page}></ls-mini-show>`} @bag-add=${(e) => added(page, e.detail)}
    @pay-blocked=${blocked} @sheet-close=${close}></ls-product-sheet>`;
}
