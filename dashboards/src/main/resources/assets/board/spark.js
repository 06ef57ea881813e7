/** A line without axes: where the figure came from. It ends where the data ends and never goes on flat. */
import {nothing, svg} from 'lit';

const WIDTH = 96;
const HEIGHT = 36;

/** @param {(number|null)[]} values @param {string} kind names the colour */
export function spark(values, kind) {
  const known = values.filter((value) => value !== null);
  if (known.length < 2) return nothing;
  const most = Math.max(...known, 1);
  const x = (i) => 3 + (i / (values.length - 1)) * (WIDTH - 8);
  const y = (value) => HEIGHT - 4 - (value / most) * (HEIGHT - 8);
  const points = values.map((value, i) => (value === null ? null : `${x(i).toFixed(1)},${y(value).toFixed(1)}`)).filter(Boolean);
  const [endX, endY] = points.at(-1).split(',');
  return svg`<svg class="spark ${kind}" width=${WIDTH} height=${HEIGHT} viewBox="0 0 ${WIDTH} ${HEIGHT}" aria-hidden="true">
    <polyline points=${points.join(' ')} fill="none" stroke="currentColor" stroke-width="1.75" stroke-linejoin="round" stroke-linecap="round"/>
    <circle cx=${endX} cy=${endY} r="3" fill="currentColor"/></svg>`;
}

/** Running totals of a count per step. */
export function cumulative(values) {
  let sum = 0;
  return values.map((value) => (sum += value));
}
