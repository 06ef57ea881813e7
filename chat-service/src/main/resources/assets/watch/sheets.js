/** Everything that opens over the show. It comes when the first is opened, or a little after the room (parts.js). */
import {html} from 'lit';
import {t} from '@livestall/components/i18n.js';
import {questionsSheet} from '@livestall/watch/asking.js';
import {buySheet} from '@livestall/watch/buy-sheets.js';
import {appeal, appealSheet, lineSheet, mutedSheet} from '@livestall/watch/line-sheets.js';
import '@livestall/components/sheet.js';
import '@livestall/watch/name-sheet.js';
import '@livestall/watch/orders-drawer.js';
import '@livestall/watch/sheet-words.js';

export {appeal};

/** The sheet that is open. */
export function sheet(page) {
  const {kind, text, url} = page.sheet;
  const close = () => page.closeSheet();
  if (kind === 'name') return html`<ls-name-sheet .text=${text} .most=${page.room.limits.nicknameChars} .give=${(name) => page.room.name(name)} @named=${() => page.saying.named()} @sheet-close=${close}></ls-name-sheet>`;
  if (kind === 'questions') return questionsSheet(page, close);
  if (kind === 'product' || kind === 'bag') return buySheet(page, close);
  if (kind === 'line') return lineSheet(page, close);
  if (kind === 'muted') return mutedSheet(page, close);
  if (kind === 'appeal') return appealSheet(page, close);
  if (kind === 'orders') return html`<ls-orders-drawer .list=${page.orders.list} .problem=${page.orders.problem} @orders-again=${() => page.orders.refresh()} @sheet-close=${close}></ls-orders-drawer>`;
  return html`<ls-sheet heading=${t('buy.blocked')} @sheet-close=${close}><p>${t('buy.blocked-more')}</p>
    <a class="primary" href=${url} target="_blank" rel="noopener" @click=${close}>${t('buy.open')}</a></ls-sheet>`;
}
