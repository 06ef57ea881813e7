/** The same figures of two shows side by side. Pure but for the words. */
import {count} from '@livestall/components/format.js';
import {lang, t, words} from '@livestall/components/i18n.js';
import {amount, difference as moneyDifference} from '@livestall/board/amount.js';

const MINUS = '\u2212';
const value = (ratio) => ratio?.value ?? null;
const seconds = (n) => new Intl.NumberFormat(lang(), {style: 'unit', unit: 'second', unitDisplay: 'short'}).format(n);
const signed = (n, text) => `${n > 0 ? '+' : n < 0 ? MINUS : ''}${text}`;

/** By kind: how a value is written, and what lies between two of them. */
const KINDS = {
  count: {said: (n) => count(n), off: (n) => signed(n, count(Math.abs(n)))},
  share: {said: (n) => `${(n * 100).toFixed(1)}%`, off: (n) => signed(Math.round(n * 1000), t('compare.points', {n: Math.abs(n * 100).toFixed(1)}))},
  mean: {said: (n) => n.toFixed(2), off: (n) => signed(n, Math.abs(n).toFixed(2))},
  seconds: {said: (n) => seconds(Math.round(n / 1000)), off: (n) => signed(n, seconds(Math.round(Math.abs(n) / 1000)))},
  money: {said: (n, currency) => amount(Math.round(n), currency), off: (n, currency) => moneyDifference(Math.round(n), currency)},
};

const PEOPLE = [
  ['viewers', 'count', (seen) => seen.audience.viewers], ['pcu', 'count', (seen) => seen.audience.pcu],
  ['averageWatchMillis', 'seconds', (seen) => value(seen.audience.averageWatchMillis)], ['engagementRate', 'share', (seen) => value(seen.audience.engagementRate)],
  ['messages', 'count', (seen) => seen.talk.messages], ['commentRate', 'share', (seen) => value(seen.talk.commentRate)], ['answeredShare', 'share', (seen) => value(seen.talk.answeredShare)],
  ['interest', 'share', ({chain: {room}}) => (room.viewers ? room.interested / room.viewers : null)], ['buying', 'share', ({chain: {room}}) => (room.interested ? room.buyers / room.interested : null)],
  ['buyers', 'count', ({chain: {room, outside}}) => room.buyers + outside.buyers], ['again', 'mean', ({chain: {room}}) => (room.buyers ? room.orders / room.buyers : null)],
  ['checkoutCompletion', 'share', (seen) => value(seen.chain.checkoutCompletion)], ['refundRate', 'share', (seen) => value(seen.chain.refundRate)],
];
const MONEY = [
  ['paidMinor', (sum) => sum.paidMinor], ['netMinor', (sum) => sum.netMinor], ['aov', (sum) => value(sum.aov)], ['gpm', (sum) => value(sum.gpm)], ['uvValue', (sum) => value(sum.uvValue)],
];

/** @param {any[]} seen the figures of both shows @returns {{figure: string, name: string, currency?: string, values: (number|null)[], said: string[], off: string}[]} */
export function comparedRows(seen, dictionary) {
  const named = (figure) => words(dictionary.find((entry) => entry.figure === figure))?.name ?? figure;
  const currencies = [...new Set(seen.flatMap((one) => one.chain.currencies.map((sum) => sum.currency)))].sort();
  const people = PEOPLE.map(([figure, kind, of]) => row(figure, named(figure), kind, seen.map((one) => of(one) ?? null)));
  const money = currencies.flatMap((currency) => {
    const sums = seen.map((one) => one.chain.currencies.find((sum) => sum.currency === currency));
    return MONEY.map(([figure, of]) => row(figure, currencies.length > 1 ? `${named(figure)} ${currency}` : named(figure), 'money', sums.map((sum) => (sum ? (of(sum) ?? null) : null)), currency));
  });
  return [...money, ...people];
}

function row(figure, name, kind, values, currency) {
  const {said, off} = KINDS[kind];
  const known = values.every((one) => one !== null);
  return {figure, name, currency, values, said: values.map((one) => (one === null ? '—' : said(one, currency))), off: known ? off(values[0] - values[1], currency) : '—'};
}
