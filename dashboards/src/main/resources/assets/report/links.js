/** How the figures that are compared between shows are written. Pure but for the words. */
import {count} from '@livestall/components/format.js';
import {t} from '@livestall/components/i18n.js';
import {amount} from '@livestall/board/amount.js';

/** @param {string} figure a name of the server's @param {number|null|undefined} value */
export function linkValue(figure, value, currency) {
  if (value == null) return '—';
  if (figure === 'again') return value.toFixed(3);
  return figure === 'roomAov' ? amount(Math.round(value), currency) : `${(value * 100).toFixed(1)}%`;
}

/** What the weakest link cost: how many more there would have been at the median. */
export function consequence({figure, now, median}, currency) {
  const missing = Math.max(0, Math.round(median * now.among - now.of));
  return t(`weakest.cost.${figure}`, {n: missing, said: figure === 'roomAov' ? amount(missing, currency) : count(missing)});
}
