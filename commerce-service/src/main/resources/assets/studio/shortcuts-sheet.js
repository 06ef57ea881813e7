/** `<ls-shortcuts-sheet .role>`: the console's single keys, and the switch that turns them off. Fires `sheet-close`. */
import {LitElement, css, html} from 'lit';
import {controls} from '@livestall/components/controls.js';
import {Translated, defineWords, t} from '@livestall/components/i18n.js';
import {keyList, keyListStyles} from '@livestall/components/key-list.js';
import {keysAreOn, shortcutsOf, switchKeys} from '@livestall/studio/shortcuts.js';
import {sheetFormStyles} from '@livestall/studio/sheet-form-styles.js';
import '@livestall/components/sheet.js';

defineWords({
  ko: {
    'keys.on': '한 글자 단축키 쓰기', 'keys.note': '글을 적는 동안에는 듣지 않아요. 끄면 이 브라우저에서만 꺼져요.',
    'keys.pin': '번호의 상품 고정', 'keys.unpin': '고정 해제', 'keys.offer': '오퍼 시작', 'keys.drop': '쿠폰 뿌리기', 'keys.poll': '투표 열기', 'keys.answer': '맨 위 질문에 “방송에서 답함”',
    'keys.amounts': '금액 가리기 · 보이기', 'keys.compose': '채팅 쓰기',
  },
  en: {
    'keys.on': 'Use single-key shortcuts', 'keys.note': 'They do nothing while you type. Switched off, they are off in this browser only.',
    'keys.pin': 'Pin the product with this number', 'keys.unpin': 'Unpin', 'keys.offer': 'Start an offer', 'keys.drop': 'Drop a coupon', 'keys.poll': 'Open a poll', 'keys.answer': 'Mark the top question “answered aloud”',
    'keys.amounts': 'Hide or show amounts', 'keys.compose': 'Write in the chat',
  },
});

class ShortcutsSheet extends LitElement {
  static properties = {role: {}, on: {state: true}};

  static styles = [controls, sheetFormStyles, keyListStyles, css`.note { margin: 0 0 0 32px; color: var(--text-2); font-size: 13px; }`];

  constructor() {
    super();
    new Translated(this);
    this.on = keysAreOn();
  }

  switch({target}) {
    switchKeys(target.checked);
    this.on = target.checked;
  }

  render() {
    return html`<ls-sheet side .heading=${t('keys.title')}>
      ${keyList(shortcutsOf(this.role).map(({does, keys}) => ({keys, says: t(`keys.${does}`)})), !this.on)}
      <label class="check"><input type="checkbox" .checked=${this.on} @change=${this.switch}>${t('keys.on')}</label>
      <p class="note">${t('keys.note')}</p></ls-sheet>`;
  }
}
customElements.define('ls-shortcuts-sheet', ShortcutsSheet);
