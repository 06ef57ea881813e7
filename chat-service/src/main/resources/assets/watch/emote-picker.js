/** `<ls-emote-picker .emotes>`: the shop's own emotes over the line to write. Events: `emote` (detail: the name), `emotes-close`. */
import {LitElement, css, html} from 'lit';
import {emoteImage} from '@livestall/components/chat-pictures.js';
import {controls} from '@livestall/components/controls.js';
import {Translated, t} from '@livestall/components/i18n.js';
import '@livestall/watch/watch-words.js';

class EmotePicker extends LitElement {
  static properties = {emotes: {attribute: false}};

  static styles = [controls, css`
    :host { display: block; margin-bottom: 8px; }
    div { display: flex; flex-wrap: wrap; gap: 4px; max-height: 148px; padding: 8px; border-radius: 16px; background: var(--surface); box-shadow: var(--shadow-2); overflow-y: auto; }
    button { display: grid; place-items: center; width: 48px; height: 48px; border: 0; border-radius: 12px; background: none; }
    button:hover { background: var(--grid); }
    img { width: auto; height: 32px; max-width: 44px; object-fit: contain; }
  `];

  constructor() {
    super();
    new Translated(this);
    this.emotes = [];
  }

  firstUpdated() {
    this.renderRoot.querySelector('button')?.focus();
  }

  tell(name, detail) {
    this.dispatchEvent(new CustomEvent(name, {detail}));
  }

  render() {
    return html`<div role="group" aria-label=${t('emotes.heading')} @keydown=${(event) => event.key === 'Escape' && this.tell('emotes-close')}>${this.emotes.map((emote) => html`<button type="button"
      @click=${() => this.tell('emote', emote.name)}>${emoteImage(emote)}</button>`)}</div>`;
  }
}
customElements.define('ls-emote-picker', EmotePicker);
