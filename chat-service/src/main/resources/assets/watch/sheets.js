/** What most viewers open over a show: to buy, to ask, to take a name. It comes with the first of them, or a little after the room (parts.js). */
import {html} from 'lit';
import {t} from '@livestall/components/i18n.js';
import {questionsSheet} from '@livestall/watch/asking.js';
import {buySheet} from '@livestall/watch/buy-sheets.js';
import '@livestall/components/sheet.js';
import '@livestall/watch/name-sheet.js';
import '@livestall/watch/sheet-words.js';

/** The sheet that is open. */
export function sheet(page) {
  const {kind, text, url} = page.sheet;
  const close = () => page.closeSheet();
  if (kind === 'name') return html`<ls-name-sheet .text=${text} .most=${page.room.limits.nicknameChars} .give=${(name) => page.room.name(name)} @named=${() => page.saying.named()} @sheet-close=${close}></ls-name-sheet>`;
  if (kind === 'questions') return questionsSheet(page, close);
  if (kind === 'product' || kind === 'bag') return buySheet(page, close);
  return html`<ls-sheet heading=${t('buy.blocked')} @sheet-close=${close}><p>${t('buy.blocked-more')}</p>
    <a class="primary" href=${url} target="_blank" rel="noopener" @click=${close}>${t('buy.open')}</a></ls-sheet>`;
}
