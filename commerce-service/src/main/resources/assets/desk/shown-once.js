/** `<ls-shown-once .text .note>`: what is shown this one time, a link or a secret, with a key to copy it. */
import {LitElement, css, html} from 'lit';
import {controls} from '@livestall/components/controls.js';
import {Translated, defineWords, t} from '@livestall/components/i18n.js';
import {toast} from '@livestall/components/toast.js';

defineWords({
  ko: {'once.copy': '복사', 'once.copied': '복사했어요', 'once.not-copied': '복사하지 못했어요. 글자를 골라서 복사해 주세요.'},
  en: {'once.copy': 'Copy', 'once.copied': 'Copied', 'once.not-copied': 'That could not be copied. Select the text and copy it.'},
});

class ShownOnce extends LitElement {
  static properties = {text: {}, note: {}};

  static styles = [controls, css`
    div { display: flex; flex-wrap: wrap; gap: 10px; align-items: center; padding: 14px; border-radius: var(--radius-s); background: var(--leaf-soft); }
    p { flex-basis: 100%; margin: 0; font-weight: 700; font-size: 14px; }
    code { flex: 1 1 220px; min-width: 0; overflow-wrap: anywhere; font-size: 14px; user-select: all; }
  `];

  constructor() {
    super();
    new Translated(this);
  }

  async copy() {
    try {
      await navigator.clipboard.writeText(this.text);
      toast(t('once.copied'), 'good');
    } catch {
      toast(t('once.not-copied'), 'bad');
    }
  }

  render() {
    return html`<div role="status"><p>${this.note}</p><code>${this.text}</code><button class="secondary" @click=${this.copy}>${t('once.copy')}</button></div>`;
  }
}
customElements.define('ls-shown-once', ShownOnce);
