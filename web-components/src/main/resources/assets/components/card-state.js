/** What a product's card shows after a room event: pure, so that viewer page and studio can't disagree. */

/** @returns the pinned `{pinId, card}` after the event, or null */
export function pinAfter(pin, event) {
  if (event.type === 'product.pinned') return {pinId: event.pinId, card: event.card};
  if (event.type === 'product.unpinned') return pin?.pinId === event.pinId ? null : pin;
  if (!pin) return null;
  const card = cardAfter(pin.card, event);
  return card === pin.card ? pin : {...pin, card};
}

/**
 * All cards on the screen, in the host's order. `pins` of an event names all that are on it from then on; without, a pinned one took the place of all.
 * @param {{pinId: string, card: any}[]} pins @returns the same array where the event says nothing about them
 */
export function pinsAfter(pins, event) {
  const order = (all) => (event.pins ? event.pins.map((id) => all.find(({pinId}) => pinId === id)).filter(Boolean) : all);
  if (event.type === 'product.pinned') {
    const {pinId, card} = event;
    return event.pins ? order([...pins.filter((one) => one.pinId !== pinId), {pinId, card}]) : [{pinId, card}];
  }
  if (event.type === 'product.unpinned') return order(pins.filter(({pinId}) => pinId !== event.pinId));
  if (event.type === 'pins.ordered') return order(pins);
  const next = pins.map((pin) => pinAfter(pin, event));
  return next.some((pin, i) => pin !== pins[i]) ? next : pins;
}

/** @returns the card after the event: the same object where the event says nothing about it */
export function cardAfter(card, event) {
  if ((event.type === 'offer.started' || event.type === 'offer.extended') && event.offer.productId === card.productId) return {...card, offer: event.offer};
  if (event.productId !== card.productId) return card;
  if (event.type === 'offer.ended') return card.offer?.offerId === event.offerId ? {...card, offer: undefined} : card;
  if (event.type === 'stock.changed') return {...card, left: event.left, total: event.total, soldOut: event.soldOut, offer: offerAfter(card.offer, event), variants: variantsAfter(card.variants, event)};
  return card;
}

function variantsAfter(variants, event) {
  return variants?.map((one) => ({...one, ...event.variants?.find(({variantId}) => variantId === one.variantId)}));
}

function offerAfter(offer, event) {
  if (!offer || offer.offerId !== event.offerId || event.offerLeft == null) return offer;
  return {...offer, left: event.offerLeft};
}

/** The card as one of its variants is sold: with its price and stock, and with the offer only if it is on this one. */
export function cardOf(card, variantId) {
  const variant = card.variants?.find((one) => one.variantId === variantId);
  if (!variant) return card;
  const offer = card.offer?.variantId === variantId ? card.offer : undefined;
  return {...card, price: variant.price, left: variant.left, soldOut: variant.soldOut, offer};
}

/** The offer that runs at this time, or null. @param {number} now the server's time */
export function runningOffer(card, now) {
  const offer = card?.offer;
  return offer && Date.parse(offer.startsAt) <= now && now < Date.parse(offer.endsAt) ? offer : null;
}

/** The card once the server said what one of this costs: of the offer if that is lower, else the offer is over. @param {number} now the server's time */
export function cardAt(card, id, unitMinor, now) {
  const offer = runningOffer(card, now);
  const price = {...card.price, minor: unitMinor};
  const isLower = offer && unitMinor < (card.variants?.find((one) => one.variantId === id)?.price ?? card.price).minor;
  if (isLower) return {...card, offer: {...offer, price}};
  const variants = card.variants?.map((one) => (one.variantId === id ? {...one, price} : one));
  return {...card, ...(variants ? {variants} : {price}), offer: undefined};
}

/** What one unit costs now, what it is struck through against, and how many there are. */
export function selling(card, now) {
  const offer = runningOffer(card, now);
  const left = offer ? Math.min(offer.left, card.left) : card.left;
  return {
    offer,
    price: offer?.price ?? card.price,
    was: offer ? offer.was : null,
    left,
    soldOut: card.left <= 0,
    /** Others hold or bought the offer's last units; what they don't pay comes back. */
    taken: left <= 0 && card.left > 0,
  };
}
