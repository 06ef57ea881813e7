/** From a tap on a product to its sheet, or to the bag. */
import {settings} from '@livestall/components/settings.js';

/** @param {{card: any, pinId: string}} pin */
export function buyCard(page, {card, pinId}) {
  const touch = {productId: card.productId, surface: 'card', surfaceId: pinId};
  const {campaign} = page.room.visit;
  page.room.client.click({...touch, campaign});
  page.sheet = {kind: 'product', card, tap: {broadcastId: settings.broadcastId, ...touch, campaign}};
}

export function buyLink(page, {line, link}) {
  page.room.client.click({productId: link.productId, surface: 'link', surfaceId: line.id, messageId: line.id});
  page.sheet = {kind: 'product', card: page.products.cards.get(link.productId), tap: {from: link.ref}};
}

export function openBag(page) {
  const [first] = page.bag.lines;
  const pin = first && page.room.shown.get(first.productId);
  page.sheet = {kind: 'bag', tap: first && {broadcastId: settings.broadcastId, productId: first.productId, surface: 'card', surfaceId: pin?.pinId ?? 'bag'}};
}
