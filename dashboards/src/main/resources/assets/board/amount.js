/** Figures as the board writes them: exact, the currency in front in both languages; shortened only on an axis. */
import {minorDigits} from '@livestall/components/format.js';
import {lang} from '@livestall/components/i18n.js';

const MINUS = '\u2212';
const locale = () => (lang() === 'ko' ? 'ko-KR' : 'en-GB');

/** `₩15,121,000`, `$612.40`, `−₩500`. @param {number} minor @param {string} currency */
export function amount(minor, currency) {
  const digits = minorDigits(currency);
  const format = new Intl.NumberFormat('en', {
    style: 'currency', currency, currencyDisplay: 'narrowSymbol', minimumFractionDigits: digits, maximumFractionDigits: digits,
  });
  return (minor < 0 ? MINUS : '') + format.format(Math.abs(minor) / 10 ** digits);
}

/** `+₩500`, `−₩500`. */
export const difference = (minor, currency) => (minor > 0 ? '+' : '') + amount(minor, currency);

/** `40만`, `1.2억`; `₩400K`, `₩120M`. For axes only. */
export function axisAmount(minor, currency) {
  const major = minor / 10 ** minorDigits(currency);
  if (!major) return '0';
  const style = lang() === 'ko' && currency === 'KRW' ? {} : {style: 'currency', currency, currencyDisplay: 'narrowSymbol'};
  return new Intl.NumberFormat(lang() === 'ko' && currency === 'KRW' ? 'ko-KR' : 'en', {
    ...style, notation: 'compact', maximumFractionDigits: 1,
  }).format(major);
}

/** One decimal, without the sign of percent; null where nothing can be divided by. */
export const rate = (part, whole) => (whole > 0 ? ((part / whole) * 100).toFixed(1) : null);

/** `20:41:03` in the browser's zone. */
export const secondsTime = (at) =>
  new Intl.DateTimeFormat(locale(), {hour: '2-digit', minute: '2-digit', second: '2-digit', hour12: false}).format(new Date(at));

/** The sums of the currency that sold most orders come first; ₩ where nothing was sold yet. */
export function mainMoney(figures) {
  const sorted = [...figures.money].sort((a, b) => b.paidOrders - a.paidOrders || (a.currency < b.currency ? -1 : 1));
  return sorted[0] ?? {currency: 'KRW', placedMinor: 0, paidMinor: 0, refundedMinor: 0, netMinor: 0, collectedMinor: 0, paidOrders: 0};
}

/** The other currencies' sums: never added to the first. */
export const otherMoney = (figures) => figures.money.filter((sum) => sum.currency !== mainMoney(figures).currency);
