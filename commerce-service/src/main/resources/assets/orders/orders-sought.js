/** Which orders are looked for. Kept while the page is open: whoever comes back from an order finds the list as it was. */
export const WIDE = Object.freeze({q: '', state: '', show: '', from: '', to: ''});

export const sought = {...WIDE};

export const isNarrowed = () => Object.values(sought).some(Boolean);

/** Days are written year first, so they stand in order as texts. */
export const datesTurned = () => Boolean(sought.from && sought.to && sought.to < sought.from);

/** A day of whoever looks, from its first moment to the next one's. */
const midnight = (day, later = 0) => {
  if (!day) return '';
  const at = new Date(`${day}T00:00`);
  at.setDate(at.getDate() + later);
  return at.toISOString();
};

/** As the service takes it. */
export const wish = () => ({q: sought.q, state: sought.state, broadcastId: sought.show, from: midnight(sought.from), to: midnight(sought.to, 1)});
