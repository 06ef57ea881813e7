/** `<ls-copy-field .label .text>`: a text to take away, with a key to copy it. What became of that is said beside it, also inside a sheet, where toasts are not heard. */
import {LitElement, css, html} from 'lit';
import {controls} from '@livestall/components/controls.js';
import {Translated, defineWords, t} from '@livestall/components/i18n.js';

defineWords({
  ko: {'copy.copy': '복사', 'copy.copied': '복사했어요', 'copy.not-copied': '복사하지 못했어요. 글자를 골라 두었으니 직접 복사해 주세요.'},
  en: {'copy.copy': 'Copy', 'copy.copied': 'Copied', 'copy.not-copied': 'That could not be copied. The text is selected: copy it yourself.'},
});

class CopyField extends LitElement {
  static properties = {label: {}, text: {}, said: {state: true}};

  static styles = [controls, css`
    :host { display: grid; gap: 6px; }
    b { font-size: var(--text-s); }
    div { display: flex; gap: 10px; align-items: center; padding: 8px 8px 8px 14px; border: 1px solid var(--line); border-radius: var(--radius-s); background: var(--surface); }
    code { flex: 1; min-width: 0; font-size: 13px; line-height: 20px; overflow-wrap: anywhere; white-space: pre-wrap; user-select: all; }
    button { flex: none; white-space: nowrap; }
    [role=status] { color: var(--leaf); font-size: var(--text-s); font-weight: 700; }
    [role=status]:empty { position: absolute; }
  `];

  constructor() {
    super();
    new Translated(this);
    this.said = '';
  }

  willUpdate(changed) {
    if (changed.has('text')) this.said = '';
  }

  async copy() {
    // Emptied first: the same word said twice is heard twice.
    this.said = '';
    await this.updateComplete;
    try {
      await navigator.clipboard.writeText(this.text);
      this.said = 'copy.copied';
    } catch {
      getSelection().selectAllChildren(this.renderRoot.querySelector('code'));
      this.said = 'copy.not-copied';
    }
  }

  render() {
    return html`<b id="label">${this.label}</b>
      <div><code>${this.text}</code><button class="secondary" aria-describedby="label" @click=${this.copy}>${t('copy.copy')}</button></div>
      <span role="status">${this.said ? t(this.said) : ''}</span>`;
  }
}
customElements.define('ls-copy-field', CopyField);
