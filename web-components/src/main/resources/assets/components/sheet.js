/**
 * `<ls-sheet heading="…">`: a modal sheet, from below on a phone, in the middle on a desktop; `side` puts it on the
 * right; `over` leaves the upper part of a phone to the show, with the slot `above` for what belongs to it. Esc, the backdrop and the close button fire `sheet-close`; focus goes to the heading and comes back.
 */
import {LitElement, css, html} from 'lit';
import {controls} from '@livestall/components/controls.js';
import {Translated, defineWords, t} from '@livestall/components/i18n.js';
import {icon} from '@livestall/components/icons.js';

defineWords({ko: {'sheet.close': '닫기'}, en: {'sheet.close': 'Close'}});

const focused = (root) => (root.activeElement?.shadowRoot && focused(root.activeElement.shadowRoot)) || root.activeElement;

class Sheet extends LitElement {
  static properties = {heading: {}, side: {type: Boolean, reflect: true}, over: {type: Boolean, reflect: true}};

  static styles = [controls, css`
    dialog { width: 100%; max-width: 100%; max-height: 86dvh; margin: auto 0 0; padding: 0 0 env(safe-area-inset-bottom); border: 0; overflow: auto;
      border-radius: 24px 24px 0 0; background: var(--paper); color: var(--text); box-shadow: var(--shadow-2); animation: rise var(--slow) var(--ease); }
    dialog::backdrop { background: rgba(22, 19, 28, .55); }
    .panel { display: contents; }
    :host([over]) dialog[open] { display: flex; flex-direction: column; height: 100dvh; max-height: 100dvh; padding: 0; border-radius: 0; overflow: hidden; background: none; box-shadow: none; animation: none; }
    :host([over]) dialog::backdrop { background: none; }
    :host([over]) .panel { display: flex; flex-direction: column; flex: 1; min-height: 0; overflow: auto; border-radius: 24px 24px 0 0; background: var(--paper); box-shadow: var(--shadow-2); animation: rise var(--slow) var(--ease); }
    :host([over]) .content, :host([side]) .content { display: flex; flex-direction: column; flex: 1 0 auto; }
    .grip { width: 44px; height: 4px; margin: 10px auto 0; border-radius: 2px; background: var(--control-line); }
    .head { display: flex; align-items: center; justify-content: space-between; gap: 12px; padding: 8px 10px 0 20px; }
    h2 { margin: 0; font-size: var(--text-l); }
    h2:focus-visible { outline: none; box-shadow: none; }
    .shut { display: grid; place-items: center; width: 44px; height: 44px; border: 0; border-radius: 50%; background: none; }
    .shut:hover { background: var(--grid); }
    .content { padding: 4px 20px 20px; }
    @keyframes rise { from { transform: translateY(40px); opacity: 0; } }
    @media (min-width: 768px) {
      dialog { width: 460px; margin: auto; border-radius: 24px; }
      .grip { display: none; }
      .head { padding-top: 16px; }
      :host([side]) dialog[open] { display: flex; flex-direction: column; }
      :host([side]) dialog { height: 100dvh; max-height: 100dvh; margin: 0 0 0 auto; border-radius: 24px 0 0 24px; }
    }
    @media (prefers-reduced-motion: reduce) { dialog, :host([over]) .panel { animation: none; } }
  `];

  constructor() {
    super();
    new Translated(this);
  }

  connectedCallback() {
    super.connectedCallback();
    this.before = focused(document);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.before?.focus();
  }

  get dialog() {
    return this.renderRoot.querySelector('dialog');
  }

  firstUpdated() {
    this.dialog.showModal();
    this.renderRoot.querySelector('h2').focus();
  }

  close(event) {
    event?.preventDefault();
    this.dispatchEvent(new CustomEvent('sheet-close', {bubbles: true, composed: true}));
  }

  onBackdrop(event) {
    if (event.target === this.dialog) this.close();
  }

  render() {
    return html`<dialog aria-labelledby="heading" @cancel=${this.close} @click=${this.onBackdrop}>
      <slot name="above"></slot><div class="panel"><div class="grip" aria-hidden="true"></div>
      <div class="head"><h2 id="heading" tabindex="-1">${this.heading}</h2>
        <button class="shut" aria-label=${t('sheet.close')} @click=${() => this.close()}>${icon('close')}</button></div>
      <div class="content"><slot></slot></div></div></dialog>`;
  }
}
customElements.define('ls-sheet', Sheet);
