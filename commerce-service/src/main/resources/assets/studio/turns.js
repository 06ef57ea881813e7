/**
 * Whose turn it is in a show, by its line-up and its clock: pure. Before the start each cue stands for itself; in the show the
 * first that was not shown yet is next, and whose cue has come is due.
 *
 * @param {{card: any, shown: boolean, cueSeconds?: number}[]} products in their order
 * @param {string|undefined} startedAt @param {number} now the server's time
 * @returns {Map<string, {state: 'now'|'next'|'later', seconds?: number, at?: string}>} by product; the others have no turn to speak of
 */
export function turns(products, pinned, startedAt, now) {
  const waiting = products.filter(({card, shown}) => !shown && card.left > 0 && card.productId !== pinned?.productId);
  const next = startedAt ? waiting[0] : null;
  return new Map(waiting.filter((one) => one === next || one.cueSeconds != null).map((one) => [one.card.productId, turn(one, one === next, startedAt, now)]));
}

function turn({cueSeconds: seconds}, isNext, startedAt, now) {
  if (!startedAt) return {state: 'later', seconds};
  if (seconds == null) return {state: 'next'};
  const at = Date.parse(startedAt) + seconds * 1000;
  if (at <= now) return {state: 'now'};
  return isNext ? {state: 'next', at: new Date(at).toISOString()} : {state: 'later', seconds};
}
