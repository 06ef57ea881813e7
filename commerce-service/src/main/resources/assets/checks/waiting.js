/** What somebody must look at: payments that don't fit their orders, and alerts of another kind. */
import {commerce} from '@livestall/desk/desk-part.js';

/** Each quarantined payment raises one of these: it is the same thing. */
const OF_QUARANTINE = 'payment-quarantined';

/** @param {boolean} [all] those too that were resolved @returns {Promise<{payments: any[], alerts: any[]}>} */
export async function checks(all = false) {
  const [payments, alerts] = await Promise.all([commerce(`/quarantine${all ? '?all=true' : ''}`), commerce('/alerts')]);
  return {payments, alerts: alerts.filter(({kind}) => kind !== OF_QUARANTINE)};
}

export async function waiting() {
  const {payments, alerts} = await checks();
  return payments.length + alerts.length;
}
