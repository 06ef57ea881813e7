/** `<ls-asking .heading .text .answers>`: one question before what costs. Fires `answered` with the answer's value, null for none. */
import {LitElement, css, html} from 'lit';
import {controls} from '@livestall/components/controls.js';
import {t} from '@livestall/components/i18n.js';
import '@livestall/components/sheet.js';

class Asking extends LitElement {
  static properties = {heading: {}, text: {}, answers: {attribute: false}};

  static styles = [controls, css`
    p { margin: 0 0 16px; color: var(--text-2); white-space: pre-line; }
    div { display: flex; flex-wrap: wrap; gap: 8px; }
    button { flex: 1 1 90px; }
  `];

  tell(value) {
    this.dispatchEvent(new CustomEvent('answered', {detail: value}));
  }

  render() {
    return html`<ls-sheet .heading=${this.heading} @sheet-close=${() => this.tell(null)}>
      <p>${this.text}</p>
      <div>${this.answers.map(({value, words, plain}) => html`<button class=${plain ? 'secondary' : 'primary'} @click=${() => this.tell(value)}>${words}</button>`)}
        <button class="quiet" @click=${() => this.tell(null)}>${t('studio.cancel')}</button></div>
    </ls-sheet>`;
  }
}
customElements.define('ls-asking', Asking);

/** Asks and answers what was chosen; null when nothing was. @param {{heading: string, text?: string, answers: {value: any, words: string, plain?: boolean}[]}} question */
export function ask(question) {
  return new Promise((resolve) => {
    const element = Object.assign(document.createElement('ls-asking'), {text: '', ...question});
    element.addEventListener('answered', ({detail}) => {
      element.remove();
      resolve(detail);
    });
    document.body.append(element);
  });
}
