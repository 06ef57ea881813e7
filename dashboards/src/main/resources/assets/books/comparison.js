/** One show's books beside its board: rows per currency, and the orders that differ. Pure but for {@link compare}. */
import {api} from '@livestall/components/api.js';
import {settings} from '@livestall/components/settings.js';
import {staffToken} from '@livestall/components/staff-session.js';
import {ofShow} from '@livestall/frame/insights.js';

export const SUMS = ['paidMinor', 'netMinor', 'collectedMinor'];
const ZERO = {paidMinor: 0, netMinor: 0, collectedMinor: 0};

/** Everything at once, so that both sides are of one moment. @throws {Problem} if a side does not answer */
export async function compare(show) {
  const token = await staffToken();
  const books = () => api(`${settings.commerceUrl}/api/commerce/broadcasts/${encodeURIComponent(show.broadcastId)}/books`, {token});
  const [booked, board, orders] = await Promise.all([books(), ofShow(show.broadcastId, '/board'), ordersOf(show)]);
  return result(show, booked.currencies, board.figures.money, orders);
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

export function result(show, books, board, orders) {
  const currencies = [...new Set([...books, ...board].map((sum) => sum.currency))].sort();
  const differences = orders?.differences ?? [];
  const rows = currencies.map((currency) => {
    const booksSum = books.find((sum) => sum.currency === currency) ?? ZERO;
    const boardSum = board.find((sum) => sum.currency === currency) ?? ZERO;
    const mine = differences.filter((one) => (one.books ?? one.board).currency === currency);
    return {currency, books: booksSum, board: boardSum, differences: mine, equal: !mine.length && SUMS.every((name) => booksSum[name] === boardSum[name])};
  });
  return {show, rows, compared: orders?.compared ?? null, differences, at: new Date().toISOString(), equal: !differences.length && rows.every((row) => row.equal)};
}

/** @returns the state of all: `checking`, `failed`, `different` or `equal`; equal only when each show was compared and is equal */
export function verdict(results, left) {
  const differing = results.filter((one) => !one.problem && !one.equal);
  if (differing.length) return 'different';
  if (left) return 'checking';
  return results.some((one) => one.problem) ? 'failed' : 'equal';
}
