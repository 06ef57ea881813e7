/** A coupon as a host types it: pure. What it refuses, commerce-service would refuse too, with the same field. */
import {minorOf, unitsOf} from '@livestall/desk/amounts.js';

export const MINUTES = [1, 3, 5, 10];
export const HOURS = [1, 24, 168];
const MOST_CLAIMS = 100_000;

export const emptyDraft = () => ({name: '', nameEn: '', kind: 'amount', amount: '', percent: '', most: '', minimum: '', claims: '100', minutes: 3, hours: 24});

const given = (text) => text.trim() !== '';
const positive = (text, currency) => minorOf(text, currency) >= 1;
const optional = (text, currency) => !given(text) || positive(text, currency);

/** The fields that can't stay as they are, in their order on the page. @returns {string[]} */
export function faults(draft, currency) {
  const byAmount = draft.kind === 'amount';
  const claims = unitsOf(draft.claims);
  return [
    given(draft.name) ? null : 'name',
    byAmount && !positive(draft.amount, currency) ? 'amount' : null,
    !byAmount && !(unitsOf(draft.percent) >= 1 && unitsOf(draft.percent) <= 99) ? 'percent' : null,
    !byAmount && !optional(draft.most, currency) ? 'most' : null,
    (byAmount ? minorOf(draft.minimum, currency) > (minorOf(draft.amount, currency) || 0) : optional(draft.minimum, currency)) ? null : 'minimum',
    claims >= 1 && claims <= MOST_CLAIMS ? null : 'claims',
  ].filter(Boolean);
}

/** As the API takes it. */
export function bodyOf(draft, currency) {
  const amount = (text) => (given(text) ? {minor: minorOf(text, currency), currency} : undefined);
  const byAmount = draft.kind === 'amount';
  const [ko, en] = [draft.name.trim(), draft.nameEn.trim()];
  return {
    name: en ? {ko, en} : {ko}, amount: byAmount ? amount(draft.amount) : undefined, percent: byAmount ? undefined : unitsOf(draft.percent),
    most: byAmount ? undefined : amount(draft.most), minimum: amount(draft.minimum), claims: unitsOf(draft.claims),
    seconds: draft.minutes * 60, usableSeconds: draft.hours * 3600,
  };
}

/** What all discounts together cost at most, in minor units; null without a limit, NaN while it can't be said yet. */
export function mostCost(draft, currency) {
  if (draft.kind === 'percent' && !given(draft.most)) return null;
  return minorOf(draft.kind === 'amount' ? draft.amount : draft.most, currency) * unitsOf(draft.claims);
}
