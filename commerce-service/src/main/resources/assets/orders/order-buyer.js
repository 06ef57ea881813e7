/** Who bought it and where it goes: for those who send it. */
import {html, nothing} from 'lit';
import {t} from '@livestall/components/i18n.js';
import {toast} from '@livestall/components/toast.js';
import '@livestall/orders/order-page-words.js';

/** As it stands on a parcel. */
const label = ({name, phone, postalCode, line1, line2, city}) =>
  [[name, phone].filter(Boolean).join(' · '), [postalCode && `(${postalCode})`, city, line1, line2].filter(Boolean).join(' ')].filter(Boolean).join('\n');

export function buyerOf({contact}) {
  if (!contact) return html`<p>${t('one.no-contact')}</p>`;
  const said = label(contact);
  return html`<address><bdi>${said}</bdi></address>${contact.email ? html`<p><bdi>${contact.email}</bdi></p>` : nothing}
    <div><button class="secondary" @click=${() => copy(said)}>${t('one.copy')}</button></div>`;
}

async function copy(said) {
  await navigator.clipboard.writeText(said);
  toast(t('one.copied'), 'good');
}
