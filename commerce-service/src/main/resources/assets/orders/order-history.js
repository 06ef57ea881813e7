/** What happened to an order, oldest first, in words. */
import {css, html, nothing} from 'lit';
import {dayAndTime} from '@livestall/components/format.js';
import {knowsWord, t} from '@livestall/components/i18n.js';
import {amountOf} from '@livestall/orders/order-signs.js';
import '@livestall/order/carrier-words.js';
import '@livestall/orders/history-words.js';

export const historyStyles = css`
  ol { display: grid; gap: 12px; margin: 0; padding: 0; list-style: none; }
  ol li { display: grid; grid-template-columns: 132px minmax(0, 1fr); gap: 2px 16px; align-items: start; min-height: 0; padding: 0; border: 0; }
  time { color: var(--text-2); font-size: var(--text-s); line-height: 22px; }
  .said { white-space: pre-line; overflow-wrap: anywhere; }
  @media (max-width: 599px) { ol li { grid-template-columns: minmax(0, 1fr); } }
`;

// They end what `payment-asked` names already.
const NAMED_BEFORE = new Set(['payment-paid', 'payment-expired', 'payment-void']);
const PLAIN = new Set(['note', 'refund-asked']);

/** Money that was asked back and has neither come back nor been refused yet. */
export function pendingMinor({history}) {
  const sum = (what) => history.filter((one) => one.what === what).reduce((all, {amountMinor}) => all + amountMinor, 0);
  return sum('refund-asked') - sum('refund-done') - sum('refund-failed');
}

/** The payment that paid the order is told once; one that came besides it, too. */
const told = ({history, paidAt}) => history.filter(({what: happened, at}) => happened !== 'payment-paid' || at !== paidAt);

export function historyOf(order) {
  return html`<ol>${told(order).map((one) => html`<li><time datetime=${one.at}>${dayAndTime(one.at)}</time><div>${what(order, one)}${detail(one)}</div></li>`)}</ol>`;
}

function what(order, {what: happened, amountMinor, by}) {
  const amount = amountMinor === undefined ? '' : amountOf(order, amountMinor);
  const said = t(knowsWord(`happened.${happened}`) ? `happened.${happened}` : 'happened.other', {amount, what: happened});
  return html`<b>${said}</b>${by ? html` <small><bdi>${by}</bdi></small>` : nothing}`;
}

/** Names of the payment's provider are for looking it up there; what a person wrote is text. */
function detail({what: happened, detail: said}) {
  if (!said || NAMED_BEFORE.has(happened)) return nothing;
  if (happened === 'shipped') return html`<small>${parcel(said)}</small>`;
  return PLAIN.has(happened) ? html`<div class="said"><bdi>${said}</bdi></div>` : html`<small><bdi>${said}</bdi></small>`;
}

function parcel(said) {
  const [carrier, number] = said.split(' ');
  return [t(`order.carrier.${carrier}`), number].filter(Boolean).join(' · ');
}
