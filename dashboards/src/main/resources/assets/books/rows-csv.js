/** The rows of the page as a file: the same figures, in minor units, a line for each side. */
import {words} from '@livestall/components/i18n.js';
import {SUMS} from '@livestall/books/comparison.js';

const cell = (value) => {
  const text = String(value ?? '');
  const safe = typeof value === 'string' && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

export function rowsCsv(results) {
  const lines = [['show', 'title', 'currency', 'order', 'kind', 'side', ...SUMS]];
  for (const {show, rows} of results.filter((one) => !one.problem)) {
    for (const row of rows) {
      for (const side of ['books', 'board']) lines.push([show.broadcastId, words(show.title), row.currency, '', row.equal ? 'equal' : 'different', side, ...SUMS.map((sum) => row[side][sum])]);
      for (const one of row.differences) {
        for (const side of ['books', 'board']) lines.push([show.broadcastId, words(show.title), row.currency, one.orderId, one.kind, side, ...SUMS.map((sum) => one[side]?.[sum])]);
      }
    }
  }
  return new Blob(['\uFEFF', lines.map((line) => `${line.map(cell).join(',')}\r\n`).join('')], {type: 'text/csv'});
}
