/** From a tap on a product to its sheet, or to the bag. */
import {html} from 'lit';
import {t} from '@livestall/components/i18n.js';
import {settings} from '@livestall/components/settings.js';
import {toast} from '@livestall/components/toast.js';
import '@livestall/watch/mini-show.js';

/** The sheets come when they are first needed. */
const sheets = {product: () => import('@livestall/watch/product-sheet.js'), bag: () => import('@livestall/watch/bag-sheet.js')};

/** @param {{card: any, pinId: string}} pin */
export function buyCard(page, {card, pinId}) {
  const touch = {productId: card.productId, surface: 'card', surfaceId: pinId};
  const {campaign} = page.room.visit;
  page.room.client.click({...touch, campaign});
  open(page, {kind: 'product', card, tap: {broadcastId: settings.broadcastId, ...touch, campaign}});
}

export function buyLink(page, {line, link}) {
  page.room.client.click({productId: link.productId, surface: 'link', surfaceId: line.id, messageId: line.id});
  open(page, {kind: 'product', card: page.products.cards.get(link.productId), tap: {from: link.ref}});
}

export function openBag(page) {
  const [first] = page.bag.lines;
  const pin = first && page.room.shown.get(first.productId);
  open(page, {kind: 'bag', tap: first && {broadcastId: settings.broadcastId, productId: first.productId, surface: 'card', surfaceId: pin?.pinId ?? 'bag'}});
}

async function open(page, sheet) {
  page.sheet = sheet;
  await sheets[sheet.kind]();
}

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
