import {lanesOf} from '@livestall/board/lanes.js';

const MINUTE = 60_000;

/** The minutes of a show in the shape in which the board's trend card takes them. @param {(mark: object) => string} name of what a mark is about */
export function timelineBoard(show, {points, marks, freshness}, name) {
  const sums = new Map();
  for (const {currency, paidMinor} of points.flatMap((point) => point.money)) sums.set(currency, (sums.get(currency) ?? 0) + paidMinor);
  const money = [...sums].map(([currency, paidMinor]) => ({currency, paidMinor, paidOrders: paidMinor}));
  const end = Date.parse(points.at(-1).at) + MINUTE;
  const trend = {seconds: 60, points: points.map((point) => ({...point, paidMinor: Object.fromEntries(point.money.map((sum) => [sum.currency, sum.paidMinor]))}))};
  return {
    trend, lanes: lanesOf({marks, trend}, end, name),
    state: show.state, now: freshness.readAt, figures: {through: freshness.through, ccu: points.at(-1)?.ccu ?? 0, money},
  };
}
