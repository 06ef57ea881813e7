/** Two shows minute by minute from the start of each. Pure. */
import {paidIn} from '@livestall/report/minutes.js';

const MINUTE = 60_000;
const minutesOf = ({show, timeline}) => {
  const start = Math.floor(Date.parse(show.startedAt) / MINUTE);
  return new Map(timeline.points.map((point) => [Math.floor(Date.parse(point.at) / MINUTE) - start, point]));
};

/** @returns {{minute: number, viewers: (number|null)[], paid: (number|null)[]}[]} what happened before a start is left out; after the end of a show there is null */
export function aligned(sides, currency) {
  const minutes = sides.map(minutesOf);
  const ends = minutes.map((points) => Math.max(-1, ...points.keys()));
  return Array.from({length: Math.max(...ends) + 1}, (_, minute) => ({
    minute,
    viewers: minutes.map((points) => points.get(minute)?.ccu ?? null),
    paid: minutes.map((points, side) => (minute > ends[side] ? null : paidIn(points.get(minute), currency))),
  }));
}
