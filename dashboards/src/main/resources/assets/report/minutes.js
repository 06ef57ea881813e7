/** What a minute of the timeline holds. Pure. */
const ON = {'product.pinned': 'pins', 'offer.started': 'offers', 'product.sold_out': 'soldOut'};
const OFF = {'product.unpinned': 'pins', 'offer.ended': 'offers', 'product.restocked': 'soldOut'};

export const paidIn = (point, currency) => point?.money.find((sum) => sum.currency === currency)?.paidMinor ?? 0;

/** The start of the minute that sold most; the first one where nothing was sold. */
export function bestMinute(points, currency) {
  const best = points.reduce((most, point) => (paidIn(point, currency) > paidIn(most, currency) ? point : most), points[0]);
  return Date.parse(best.at);
}

/** Pins, offers and sold-out products that stood at any time of [from, to). A product that is pinned anew is named once. */
export function onScreen(marks, from, to) {
  const standing = {pins: new Map(), offers: new Map(), soldOut: new Map()};
  for (const mark of marks) {
    const at = Date.parse(mark.at);
    if (at >= to) break;
    const key = mark.subject ?? mark.productId;
    if (ON[mark.kind]) standing[ON[mark.kind]].set(key, mark);
    else if (OFF[mark.kind] && at <= from) standing[OFF[mark.kind]].delete(key);
  }
  const named = (all) => [...new Map([...all.values()].map((mark) => [mark.productId ?? mark.subject, mark])).values()];
  return {pins: named(standing.pins), offers: named(standing.offers), soldOut: named(standing.soldOut)};
}
