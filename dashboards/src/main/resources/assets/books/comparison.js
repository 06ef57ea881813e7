/** One show's books beside its board: rows per currency, and the orders that differ. Pure but for {@link compare}. */
import {api} from '@livestall/components/api.js';
import {settings} from '@livestall/components/settings.js';
import {staffToken} from '@livestall/components/staff-session.js';
import {ofShow} from '@livestall/frame/insights.js';

export const SUMS = ['paidMinor', 'netMinor', 'collectedMinor'];
/** So long after the last change of the books the board has surely heard of it; before, a difference may only be on its way. */
const QUIET_MILLIS = 60_000;
const ZERO = {paidMinor: 0, netMinor: 0, collectedMinor: 0};

/** Everything at once, so that both sides are of one moment. @throws {Problem} if a side does not answer */
export async function compare(show) {
  const token = await staffToken();
  const books = () => api(`${settings.commerceUrl}/api/commerce/broadcasts/${encodeURIComponent(show.broadcastId)}/books`, {token});
  const [booked, board, orders] = await Promise.all([books(), ofShow(show.broadcastId, '/board'), ordersOf(show)]);
  return result(show, booked, board.figures.money, orders);
}

/** A show with too many orders is compared by its sums. */
async function ordersOf(show) {
  try {
    return await ofShow(show.broadcastId, '/reconciliation');
  } catch (problem) {
    if (problem.code === 'too-many-orders') return null;
    throw problem;
  }
}

export function result(show, booked, board, orders) {
  const books = booked.currencies;
  const currencies = [...new Set([...books, ...board].map((sum) => sum.currency))].sort();
  const differences = orders?.differences ?? [];
  const rows = currencies.map((currency) => {
    const booksSum = books.find((sum) => sum.currency === currency) ?? ZERO;
    const boardSum = board.find((sum) => sum.currency === currency) ?? ZERO;
    const mine = differences.filter((one) => (one.books ?? one.board).currency === currency);
    return {currency, books: booksSum, board: boardSum, differences: mine, equal: !mine.length && SUMS.every((name) => booksSum[name] === boardSum[name])};
  });
  const equal = !differences.length && rows.every((row) => row.equal);
  return {show, rows, compared: orders?.compared ?? null, differences, at: new Date().toISOString(), equal, moving: !equal && isMoving(booked)};
}

const isMoving = ({at, lastChangeAt}) => !!lastChangeAt && Date.parse(at) - Date.parse(lastChangeAt) < QUIET_MILLIS;

/** @returns the state of all: `checking`, `failed`, `different` or `equal`; equal only when each show was compared and is equal */
export function verdict(results, left) {
  const differing = results.filter((one) => !one.problem && !one.equal);
  if (differing.some((one) => !one.moving)) return 'different';
  if (left || differing.length) return 'checking';
  return results.some((one) => one.problem) ? 'failed' : 'equal';
}
