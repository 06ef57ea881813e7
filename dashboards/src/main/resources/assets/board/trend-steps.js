/** The trend as the chart and the table show it: every step between the first and the last, gaps as null. */

/** @returns {{at: number, ccu: number|null, messages: number, removed: number|null, clicks: number, paidOrders: number, paidMinor: number, open: boolean}[]} */
export function trendSteps({trend, state, now}, currency) {
  const millis = trend.seconds * 1000;
  const byStart = new Map(trend.points.map((point) => [Date.parse(point.at), point]));
  const starts = [...byStart.keys()];
  if (!starts.length) return [];
  const steps = [];
  for (let at = starts[0]; at <= starts.at(-1); at += millis) {
    const point = byStart.get(at);
    steps.push({
      at,
      ccu: point ? point.ccu : null,
      messages: point?.messages ?? 0,
      clicks: point?.clicks ?? 0,
      removed: point ? point.removed ?? null : 0,
      paidOrders: point?.paidOrders ?? 0,
      paidMinor: point?.paidMinor[currency] ?? 0,
      open: state === 'live' && at + millis > Date.parse(now),
    });
  }
  return steps;
}

/** Of the x of a chart of these steps, in epoch millis: short shows don't fill it. */
export function extentOf(steps, seconds) {
  const step = seconds * 1_000;
  return {min: steps[0].at, max: Math.max(steps.at(-1).at + step, steps[0].at + 10 * step)};
}
