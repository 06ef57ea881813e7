/** One figure over several shows on a line: hollow dots are earlier shows, the tick is their median, the filled mark is this show. */
import {nothing, svg} from 'lit';

const WIDTH = 132;
const HEIGHT = 20;
const EDGE = 8;
const Y = HEIGHT / 2;

/** @param {{now?: {value?: number}, before: number[], median?: number}} figure @param {boolean} weak a diamond instead of a dot */
export function dotStrip({now, before, median}, weak) {
  if (median == null) return nothing;
  const value = now?.value ?? null;
  const all = value === null ? before : [...before, value];
  const [least, most] = [Math.min(...all), Math.max(...all)];
  const x = (one) => (most === least ? WIDTH / 2 : EDGE + ((one - least) / (most - least)) * (WIDTH - 2 * EDGE)).toFixed(1);
  return svg`<svg class="strip" width=${WIDTH} height=${HEIGHT} viewBox="0 0 ${WIDTH} ${HEIGHT}" aria-hidden="true">
    <line x1="2" x2=${WIDTH - 2} y1=${Y} y2=${Y} class="axis"/>
    ${before.map((one) => svg`<circle cx=${x(one)} cy=${Y} r="3.5" class="earlier"/>`)}
    <line x1=${x(median)} x2=${x(median)} y1="2" y2=${HEIGHT - 2} class="median"/>
    ${value === null ? nothing : weak ? svg`<path d="M ${x(value)} ${Y - 7} l 7 7 l -7 7 l -7 -7 z" class="weak"/>` : svg`<circle cx=${x(value)} cy=${Y} r="5.5" class="own"/>`}</svg>`;
}
