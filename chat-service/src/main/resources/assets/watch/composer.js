/**
 * `<ls-composer>`: the line to write, and beside it the orders and the heart. Events: `send` (detail: text),
 * `heart`, `open-orders`. Over video, or `look="panel"` (orders and heart stand elsewhere there).
 */
import {LitElement, html, nothing} from 'lit';
import {composerStyles} from '@livestall/watch/composer-styles.js';
import {controls} from '@livestall/components/controls.js';
import {Translated, t} from '@livestall/components/i18n.js';
import {icon} from '@livestall/components/icons.js';

const COUNT_SHOWN_FROM = 0.8;
const letters = new Intl.Segmenter('ko', {granularity: 'grapheme'});

export class Composer extends LitElement {
  static properties = {
    look: {reflect: true},
    off: {},
    most: {type: Number},
    orders: {type: Number},
    text: {state: true},
  };

  static styles = [controls, composerStyles];

  constructor() {
    super();
    new Translated(this);
    this.look = 'video';
    this.off = '';
    this.most = 300;
    this.orders = 0;
    this.text = '';
  }

  get field() {
    return this.renderRoot.querySelector('input');
  }

  /** Puts words back, to be changed and sent again. */
  edit(text) {
    this.text = text;
    this.updateComplete.then(() => this.field.focus());
  }

  get length() {
    return this.text.length < this.most * COUNT_SHOWN_FROM ? this.text.length : [...letters.segment(this.text)].length;
  }

  submit(event) {
    event.preventDefault();
    const text = this.text.trim();
    if (!text || this.off || this.length > this.most) return;
    this.text = '';
    this.tell('send', text);
  }

  tell(name, detail) {
    this.dispatchEvent(new CustomEvent(name, {detail, bubbles: true, composed: true}));
  }

  render() {
    return html`<form @submit=${this.submit}>
      ${this.look === 'video' ? this.bag() : nothing}
      <div class="field ${this.off ? 'off' : ''}">
        <input .value=${this.text} @input=${(event) => (this.text = event.target.value)} ?readonly=${Boolean(this.off)} aria-disabled=${this.off ? 'true' : 'false'}
          placeholder=${this.off ? t(`composer.${this.off}`) : t('composer.placeholder')} aria-label=${t('composer.name')} enterkeyhint="send"
          autocomplete="off" autocapitalize="off" maxlength=${this.most * 4}>
        ${this.counter()}
        ${this.text.trim() || this.look === 'panel' ? html`<button class="send" ?disabled=${!this.text.trim() || this.length > this.most || Boolean(this.off)}
          aria-label=${t('composer.send')} @pointerdown=${(event) => event.preventDefault()}>${icon('send', 20)}</button>` : nothing}
      </div>
      ${this.look === 'video' ? html`<button type="button" class="heart" aria-label=${t('heart.send')} @click=${() => this.tell('heart')}>${icon('heart', 24)}</button>` : nothing}
    </form>`;
  }

  counter() {
    const {length, most} = this;
    if (length < most * COUNT_SHOWN_FROM) return nothing;
    return html`<span class="count ${length > most ? 'over' : ''}" role="status">${t('composer.chars', {n: length, most})}</span>`;
  }

  bag() {
    const label = this.orders ? t('orders.open-n', {n: this.orders}) : t('orders.open');
    return html`<button type="button" class="bag" aria-label=${label} @click=${() => this.tell('open-orders')}>${icon('bag', 22)}${
      this.orders ? html`<span class="dot" aria-hidden="true">${this.orders}</span>` : nothing}</button>`;
  }
}
customElements.define('ls-composer', Composer);
