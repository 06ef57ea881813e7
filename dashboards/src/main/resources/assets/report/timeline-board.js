/** The minutes of a show in the shape in which the board's trend card takes them. */
export function timelineBoard(show, {points, freshness}) {
  const sums = new Map();
  for (const {currency, paidMinor} of points.flatMap((point) => point.money)) sums.set(currency, (sums.get(currency) ?? 0) + paidMinor);
  const money = [...sums].map(([currency, paidMinor]) => ({currency, paidMinor, paidOrders: paidMinor}));
  return {
    state: show.state, now: freshness.readAt, figures: {through: freshness.through, ccu: points.at(-1)?.ccu ?? 0, money},
    trend: {seconds: 60, points: points.map((point) => ({...point, paidMinor: Object.fromEntries(point.money.map((sum) => [sum.currency, sum.paidMinor]))}))},
  };
}
