/** What a minute of the timeline holds. Pure. */
import {t, words} from '@livestall/components/i18n.js';

const ON = {'product.pinned': 'pins', 'offer.started': 'offers'};
const OFF = {'product.unpinned': 'pins', 'offer.ended': 'offers'};

export const paidIn = (point, currency) => point?.money.find((sum) => sum.currency === currency)?.paidMinor ?? 0;

/** The start of the minute that sold most; the first one where nothing was sold. */
export function bestMinute(points, currency) {
  const best = points.reduce((most, point) => (paidIn(point, currency) > paidIn(most, currency) ? point : most), points[0]);
  return Date.parse(best.at);
}

/** Pins and offers that stood at any time of [from, to). A product that is pinned anew is named once. */
export function onScreen(marks, from, to) {
  const standing = {pins: new Map(), offers: new Map()};
  for (const mark of marks) {
    const at = Date.parse(mark.at);
    if (at >= to) break;
    const key = mark.subject ?? mark.productId;
    if (ON[mark.kind]) standing[ON[mark.kind]].set(key, mark);
    else if (OFF[mark.kind] && at <= from) standing[OFF[mark.kind]].delete(key);
  }
  const named = (all) => [...new Map([...all.values()].map((mark) => [mark.productId ?? mark.subject, mark])).values()];
  return {pins: named(standing.pins), offers: named(standing.offers)};
}

export const productName = (id, names) => words(names.get(id)) || t('products.unknown');

/** What a mark calls it itself; else as the catalogue does. */
export const markName = (mark, names) => words({ko: mark.nameKo, en: mark.nameEn}) || productName(mark.productId, names);
