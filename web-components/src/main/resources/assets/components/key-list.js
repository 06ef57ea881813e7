/** Single keys and what each does, in two columns; the sheets that `?` opens list them so on every page. */
import {css, html} from 'lit';
import {defineWords, t} from '@livestall/components/i18n.js';

defineWords({ko: {'keys.title': '키보드 단축키', 'keys.to': '부터', 'keys.help': '이 목록'}, en: {'keys.title': 'Keyboard shortcuts', 'keys.to': 'to', 'keys.help': 'This list'}});

export const keyListStyles = css`
  dl { display: grid; grid-template-columns: auto minmax(0, 1fr); gap: 10px 16px; align-items: center; margin: 0 0 16px; }
  dl.off { color: var(--text-2); }
  dt { display: flex; gap: 4px; align-items: center; }
  dd { margin: 0; font-size: 14px; }
  kbd { display: inline-grid; place-items: center; min-width: 28px; height: 28px; padding: 0 6px; border: 1px solid var(--line); border-radius: 6px; background: var(--paper); font: 700 13px var(--font); }
  dt span { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
`;

const range = ([first, last]) => (last ? html`<kbd>${first}</kbd><i aria-hidden="true">–</i><span>${t('keys.to')}</span><kbd>${last}</kbd>` : html`<kbd>${first}</kbd>`);

/** @param rows each `{keys, says}`: the one key, or the first and the last of a range; @param off whether they are switched off */
export const keyList = (rows, off = false) => html`<dl class=${off ? 'off' : ''}>${rows.map(({keys, says}) => html`<dt>${range(keys)}</dt><dd>${says}</dd>`)}</dl>`;
