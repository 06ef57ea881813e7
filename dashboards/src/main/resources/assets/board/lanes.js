/** What stood over the course of a show, as the lanes over its trend show it, on the board and in the report. Pure. */
const SPAN = {
  'product.pinned': ['pins', true], 'product.unpinned': ['pins', false], 'offer.started': ['offers', true], 'offer.ended': ['offers', false],
  'product.sold_out': ['soldOut', true], 'product.restocked': ['soldOut', false],
};

/**
 * @typedef {{from: number, to: number, open: boolean, row: number, name: string}} Span open: nothing ended it yet
 * @param {{marks: object[], trend: {seconds: number, points: {at: string, removed?: number}[]}}} course marks in their order
 * @param {number} end what still stands then goes on to here, in epoch millis, or to the show's end
 * @param {(mark: object) => string} name
 * @returns {{pins: Span[], offers: Span[], soldOut: Span[], polls: number[], removed: {at: number, n: number}[]}}
 */
export function lanesOf({marks, trend}, end, name) {
  const lanes = {pins: [], offers: [], soldOut: []};
  const open = new Map();
  const close = (span, at) => Object.assign(span, {to: at, open: false});
  for (const mark of marks) {
    const at = Date.parse(mark.at);
    if (mark.kind === 'broadcast.ended') {
      for (const span of open.values()) close(span, at);
      open.clear();
    }
    const [lane, begins] = SPAN[mark.kind] ?? [];
    if (!lane) continue;
    const key = `${lane} ${mark.subject ?? mark.productId}`;
    const standing = open.get(key);
    if (standing && begins && lane === 'soldOut') continue; // told again, by the card of its pin
    if (standing) close(standing, at);
    open.delete(key);
    if (!begins) continue;
    const span = {from: at, to: Math.max(at, end), open: true, name: name(mark)};
    lanes[lane].push(span);
    open.set(key, span);
  }
  const polls = marks.filter(({kind}) => kind === 'poll.begun').map(({at}) => Date.parse(at));
  return {pins: inRows(lanes.pins), offers: inRows(lanes.offers), soldOut: inRows(lanes.soldOut), polls, removed: removals(trend)};
}

/** In the middle of each step in which something was taken back. */
function removals({seconds, points}) {
  return points.filter(({removed}) => removed > 0).map(({at, removed}) => ({at: Date.parse(at) + seconds * 500, n: removed}));
}

/** Each in the first row in which nothing else stands at its time. */
function inRows(spans) {
  const ends = [];
  return spans.map((span) => {
    const free = ends.findIndex((until) => until <= span.from);
    const row = free < 0 ? ends.length : free;
    ends[row] = span.to;
    return {...span, row};
  });
}

/** A running show's lanes go on to now, an ended one's to its last step. */
export function boardLanes(board, name) {
  const {state, now, trend} = board;
  const last = trend.points.at(-1);
  if (!last) return null;
  return lanesOf(board, Math.max(Date.parse(last.at) + trend.seconds * 1_000, state === 'live' ? Date.parse(now) : 0), name);
}
