/** An offer as a host types it: pure. */
import {cardOf} from '@livestall/components/card-state.js';

export const MINUTES = [3, 5, 10];
const CHEAPER_BY = 0.15;
const UNITS = 30;
const PER_BUYER = 2;

/** What was prepared for the product, else a proposal. */
export function draftOf(card, prepared) {
  const variantId = (card.variants?.find((one) => one.variantId === prepared?.variantId) ?? card.variants?.[0])?.variantId;
  if (prepared) return {variantId, price: prepared.price.minor, minutes: prepared.seconds / 60, quantity: prepared.quantity, perBuyer: prepared.perBuyer};
  return {variantId, ...proposal(cardOf(card, variantId)), minutes: 5, perBuyer: PER_BUYER};
}

export function proposal({price, left}) {
  return {price: Math.floor((price.minor * (1 - CHEAPER_BY)) / 100) * 100, quantity: Math.max(PER_BUYER, Math.min(UNITS, left))};
}

const whole = (n, least, most) => Number.isInteger(n) && n >= least && n <= most;

/** @param most units @returns {string[]} the fields that can't stay, in their order */
export function faults({price, quantity, perBuyer}, base, most) {
  return [whole(price, 1, base.price.minor - 1) ? null : 'price', whole(quantity, 1, most) ? null : 'quantity', whole(perBuyer, 1, quantity) ? null : 'perBuyer'].filter(Boolean);
}

/** As the API takes it. */
export function bodyOf({variantId, price, minutes, quantity, perBuyer}, currency) {
  return {variantId, price: {minor: price, currency}, quantity, perBuyer, seconds: minutes * 60};
}
