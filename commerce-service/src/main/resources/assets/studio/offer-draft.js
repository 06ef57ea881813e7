/** An offer as a host types it: pure. Price, units and units a buyer are texts until they are sent. */
import {cardOf} from '@livestall/components/card-state.js';
import {moneyNumber} from '@livestall/components/format.js';
import {minorOf, unitsOf} from '@livestall/desk/amounts.js';

export const MINUTES = [3, 5, 10];
const CHEAPER_BY = 0.15;
/** Proposed prices are round, unless the product costs less than ten times that. */
const ROUND_MINOR = 100;
const UNITS = 30;
const PER_BUYER = 2;

const asTyped = ({price, quantity, perBuyer}) => ({price: moneyNumber(price), quantity: String(quantity), perBuyer: String(perBuyer)});

/** What was prepared for the product, else a proposal. */
export function draftOf(card, prepared) {
  const variantId = (card.variants?.find((one) => one.variantId === prepared?.variantId) ?? card.variants?.[0])?.variantId;
  if (prepared) return {variantId, minutes: prepared.seconds / 60, ...asTyped(prepared)};
  return {variantId, minutes: 5, ...proposal(cardOf(card, variantId))};
}

export function proposal({price, left}) {
  const step = price.minor < 10 * ROUND_MINOR ? 1 : ROUND_MINOR;
  const minor = Math.floor((price.minor * (1 - CHEAPER_BY)) / step) * step;
  return asTyped({price: {...price, minor}, quantity: Math.max(PER_BUYER, Math.min(UNITS, left)), perBuyer: PER_BUYER});
}

/** What was typed, in minor units and units; NaN where it is none. */
export function numbersOf({price, quantity, perBuyer}, currency) {
  return {price: minorOf(price, currency), quantity: unitsOf(quantity), perBuyer: unitsOf(perBuyer)};
}

const whole = (n, least, most) => Number.isInteger(n) && n >= least && n <= most;

/** @param most units @returns {string[]} the fields that can't stay, in their order */
export function faults(draft, base, most) {
  const {price, quantity, perBuyer} = numbersOf(draft, base.price.currency);
  return [whole(price, 1, base.price.minor - 1) ? null : 'price', whole(quantity, 1, most) ? null : 'quantity', whole(perBuyer, 1, quantity) ? null : 'perBuyer'].filter(Boolean);
}

/** As the API takes it. */
export function bodyOf(draft, currency) {
  const {price, quantity, perBuyer} = numbersOf(draft, currency);
  return {variantId: draft.variantId, price: {minor: price, currency}, quantity, perBuyer, seconds: draft.minutes * 60};
}
