/** What stood over the course of a show, as the lanes over its timeline show it. Pure. */
const SPAN = {'product.pinned': ['pins', true], 'product.unpinned': ['pins', false], 'offer.started': ['offers', true], 'offer.ended': ['offers', false]};

/**
 * @param {object[]} marks in their order
 * @param {number} end what still stands then goes on to here, in epoch millis
 * @param {(mark: object) => string} name
 * @returns {{pins: {from: number, to: number, row: number, name: string}[], offers: {from: number, to: number, row: number, name: string}[], polls: number[]}}
 */
export function lanesOf(marks, end, name) {
  const lanes = {pins: [], offers: []};
  const open = new Map();
  for (const mark of marks) {
    const [lane, begins] = SPAN[mark.kind] ?? [];
    if (!lane) continue;
    const key = `${lane} ${mark.subject ?? mark.productId}`;
    const at = Date.parse(mark.at);
    if (open.has(key)) open.get(key).to = at;
    open.delete(key);
    if (!begins) continue;
    const span = {from: at, to: end, name: name(mark)};
    lanes[lane].push(span);
    open.set(key, span);
  }
  const polls = marks.filter(({kind}) => kind === 'poll.begun').map(({at}) => Date.parse(at));
  return {pins: inRows(lanes.pins), offers: inRows(lanes.offers), polls};
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
