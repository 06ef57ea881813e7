/** The rows of the page as a file: the same figures, in minor units, a line for each side. */
import {words} from '@livestall/components/i18n.js';
import {csvFile} from '@livestall/frame/csv.js';
import {SUMS} from '@livestall/books/comparison.js';

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
  return csvFile(lines);
}
