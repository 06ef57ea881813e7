/** Amounts and counts as people type them. */
import {minorDigits} from '@livestall/components/format.js';

/** `3,000` or `4.50` in minor units; NaN where it is none, or finer than the currency. */
export function minorOf(text, currency) {
  const plain = text.replaceAll(',', '').trim();
  const minor = Number(plain) * 10 ** minorDigits(currency);
  return /^\d+(\.\d+)?$/.test(plain) && Math.abs(minor - Math.round(minor)) < 1e-6 ? Math.round(minor) : NaN;
}

/** `1,200`; NaN where it is no whole number. */
export function unitsOf(text) {
  const plain = text.replaceAll(',', '').trim();
  return /^\d{1,9}$/.test(plain) ? Number(plain) : NaN;
}
