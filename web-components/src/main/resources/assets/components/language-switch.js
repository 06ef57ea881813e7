/** `<ls-language-switch>`: one button that names the other language in that language. `over-video` for dark grounds. */
import {LitElement, css, html} from 'lit';
import {Translated, defineWords, lang, setLang, t} from '@livestall/components/i18n.js';

defineWords({
  ko: {'language.switch': 'EN · Switch to English'},
  en: {'language.switch': '한국어 · 한국어로 바꾸기'},
});

class LanguageSwitch extends LitElement {
  static styles = css`
    :host { flex: none; }
    button { min-width: 44px; height: 44px; padding: 0 12px; white-space: nowrap; border: 1px solid var(--line); border-radius: var(--radius-pill);
      background: var(--surface); color: var(--text); font: 700 13px/1 var(--font); cursor: pointer; }
    :host([over-video]) button { border-color: transparent; background: var(--glass); color: var(--on-video); padding: 0; }
    button:hover { border-color: var(--control-line); }
    button:focus-visible { outline: 2px solid #fff; outline-offset: 0; box-shadow: 0 0 0 4px #16131c; }
  `;

  constructor() {
    super();
    new Translated(this);
  }

  render() {
    const next = lang() === 'ko' ? 'en' : 'ko';
    return html`<button lang=${next} aria-label=${t('language.switch')} @click=${() => setLang(next)}
      >${next === 'en' ? 'EN' : '한국어'}</button>`;
  }
}
customElements.define('ls-language-switch', LanguageSwitch);
