/** Money, counts and times as people read them. Money is always exact; only viewer counts are ever shortened. */
import {lang} from '@livestall/components/i18n.js';

/** For what of `Intl` is not here. */
export const locale = () => (lang() === 'ko' ? 'ko-KR' : 'en-GB');
const digitsOf = new Map();

/** Minor digits of a currency: KRW 0, USD 2, BHD 3. */
export function minorDigits(currency) {
  if (!digitsOf.has(currency)) {
    const format = new Intl.NumberFormat('en', {style: 'currency', currency});
    digitsOf.set(currency, format.resolvedOptions().maximumFractionDigits);
  }
  return digitsOf.get(currency);
}

/** `17,900원` or `₩17,900`; `$612.40`. @param {{minor: number, currency: string}} amount */
export function money({minor, currency}) {
  const {sign, number, unit} = moneyParts({minor, currency});
  return unit ? `${sign}${number}${unit}` : `${sign}${number}`;
}

/** The parts, so that a page can set the unit smaller: `unit` is empty where the symbol stands in front. */
export function moneyParts({minor, currency}) {
  const digits = minorDigits(currency);
  const major = Math.abs(minor) / 10 ** digits;
  const sign = minor < 0 ? '\u2212' : '';
  const fixed = {minimumFractionDigits: digits, maximumFractionDigits: digits};
  if (currency === 'KRW' && lang() === 'ko') return {sign, number: count(major), unit: '원'};
  const style = {style: 'currency', currency, currencyDisplay: 'narrowSymbol', ...fixed};
  return {sign, number: new Intl.NumberFormat(locale(), style).format(major), unit: ''};
}

/** The number alone, for arithmetic in a line: `35,800`. */
export function moneyNumber({minor, currency}) {
  const digits = minorDigits(currency);
  const fixed = {minimumFractionDigits: digits, maximumFractionDigits: digits};
  return new Intl.NumberFormat(locale(), fixed).format(minor / 10 ** digits);
}

export const count = (n) => new Intl.NumberFormat(locale()).format(n);

/** From 10,000 on `1.2만` / `12K`; the full number belongs in a label for readers. */
export function shortCount(n) {
  if (n < 10_000) return count(n);
  if (lang() === 'ko') return `${Math.floor(n / 1_000) / 10}만`;
  return n < 1_000_000 ? `${Math.floor(n / 1_000)}K` : `${Math.floor(n / 100_000) / 10}M`;
}

/** `04:12`, `1:04:12`; counts a started second as a whole one, so 00:00 means over. */
export function clock(millis) {
  const all = Math.max(0, Math.ceil(millis / 1000));
  const two = (n) => String(n).padStart(2, '0');
  const hours = Math.floor(all / 3600);
  const rest = `${two(Math.floor((all % 3600) / 60))}:${two(all % 60)}`;
  return hours ? `${hours}:${rest}` : rest;
}

/** Floored, so a price never promises more than it gives; 0 when there is nothing to show. */
export function percentOff(was, price) {
  if (!was || was.currency !== price.currency || was.minor <= price.minor) return 0;
  return Math.floor(((was.minor - price.minor) * 100) / was.minor);
}

/** `20:41`. @param {string|number|Date} at */
export function time(at) {
  return new Intl.DateTimeFormat(locale(), {hour: '2-digit', minute: '2-digit', hour12: false}).format(new Date(at));
}

/** `11월 22일 (일) 20:00` / `Sun 22 Nov, 20:00`. */
export function dayAndTime(at) {
  const shape = {month: lang() === 'ko' ? 'long' : 'short', day: 'numeric', weekday: 'short'};
  return `${new Intl.DateTimeFormat(locale(), shape).format(new Date(at))} ${time(at)}`;
}
