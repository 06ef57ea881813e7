/**
 * `<ls-composer>`: the line to write, and beside it the orders and the heart. Events: `send` (detail: {text, question}),
 * `heart`, `open-orders`, `no-reply`. Over video, or `look="panel"` (orders and heart stand elsewhere there).
 * `off` says why nothing can be written; `until` (ISO) lets it be written but not sent yet; `replyTo` is what it answers.
 */
import {LitElement, html, nothing} from 'lit';
import {composerStyles} from '@livestall/watch/composer-styles.js';
import {controls} from '@livestall/components/controls.js';
import {Countdown} from '@livestall/components/countdown.js';
import {Translated, t} from '@livestall/components/i18n.js';
import {icon} from '@livestall/components/icons.js';
import '@livestall/watch/emote-picker.js';

const COUNT_SHOWN_FROM = 0.8;
const letters = new Intl.Segmenter('ko', {granularity: 'grapheme'});

export class Composer extends LitElement {
  static properties = {
    look: {reflect: true},
    off: {},
    most: {type: Number},
    orders: {type: Number},
    bagged: {type: Boolean},
    until: {},
    replyTo: {attribute: false},
    emotes: {attribute: false},
    choosing: {state: true},
    text: {state: true},
    question: {state: true},
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
    this.question = false;
    this.emotes = [];
    this.choosing = false;
    this.wait = new Countdown(this, () => this.until);
  }

  get field() {
    return this.renderRoot.querySelector('input');
  }

  /** Puts words back, to be changed and sent again. */
  edit(text, {question = false} = {}) {
    this.text = text;
    this.question = Boolean(question);
    this.updateComplete.then(() => this.field.focus());
  }

  get length() {
    return this.text.length < this.most * COUNT_SHOWN_FROM ? this.text.length : [...letters.segment(this.text)].length;
  }

  get canSend() {
    return Boolean(this.text.trim()) && !this.off && this.length <= this.most && !this.waits;
  }

  /** In whole seconds; 0 when the next line may go. */
  get waits() {
    return this.until ? Math.ceil(this.wait.left / 1000) : 0;
  }

  submit(event) {
    event.preventDefault();
    if (!this.canSend) return;
    const {text, question} = this;
    this.text = '';
    this.question = false;
    this.tell('send', {text: text.trim(), question});
  }

  toggleQuestion() {
    this.question = !this.question;
    this.field.focus();
  }

  tell(name, detail) {
    this.dispatchEvent(new CustomEvent(name, {detail, bubbles: true, composed: true}));
  }

  get placeholder() {
    if (this.off) return t(`composer.${this.off}`);
    if (this.waits) return t('composer.slow', {n: this.waits});
    return t(this.replyTo ? 'composer.reply' : this.question ? 'questions.placeholder' : 'composer.placeholder');
  }

  render() {
    return html`${this.quote()}${this.picker()}<form @submit=${this.submit}>
      ${this.look === 'video' ? this.bag() : nothing}
      <div class="field ${this.off ? 'off' : ''}">
        <input .value=${this.text} @input=${(event) => (this.text = event.target.value)} ?readonly=${Boolean(this.off)} aria-disabled=${this.off ? 'true' : 'false'}
          placeholder=${this.placeholder} aria-label=${t('composer.name')} enterkeyhint="send"
          autocomplete="off" autocapitalize="off" maxlength=${this.most * 4}>
        ${this.counter()}${this.smile()}${this.ask()}${this.send()}
      </div>
      ${this.look === 'video' ? html`<button type="button" class="heart" ?disabled=${this.off === 'offline'} aria-label=${t('heart.send')} @click=${() => this.tell('heart')}>${icon('heart', 24)}</button>` : nothing}
    </form>`;
  }

  /** What is answered stands over the line that answers it. */
  quote() {
    if (!this.replyTo || this.off) return nothing;
    const {nickname, text} = this.replyTo;
    return html`<p class="quote"><span><b>${t('composer.reply-to', {name: nickname})}</b> <bdi>${text}</bdi></span>
      <button type="button" aria-label=${t('composer.no-reply')} @click=${() => this.tell('no-reply')}>${icon('close', 18)}</button></p>`;
  }

  smile() {
    if (this.off || !this.emotes.length) return nothing;
    return html`<button type="button" class="smile" aria-label=${t('emotes.open')} aria-expanded=${this.choosing ? 'true' : 'false'} @click=${() => (this.choosing = !this.choosing)}>${icon('smile', 22)}</button>`;
  }

  picker() {
    if (!this.choosing || this.off) return nothing;
    return html`<ls-emote-picker .emotes=${this.emotes} @emote=${(event) => this.insert(`:${event.detail}:`)} @emotes-close=${this.chosen}></ls-emote-picker>`;
  }

  /** Where one was writing. */
  insert(words) {
    const at = this.field.selectionStart ?? this.text.length;
    const before = this.text.slice(0, at);
    this.text = `${before}${before && !before.endsWith(' ') ? ' ' : ''}${words} ${this.text.slice(at)}`;
    this.chosen();
  }

  chosen() {
    this.choosing = false;
    this.field.focus();
  }

  ask() {
    if (this.off || this.replyTo) return nothing;
    return html`<button type="button" class="ask" aria-pressed=${this.question ? 'true' : 'false'} @pointerdown=${(event) => event.preventDefault()} @click=${this.toggleQuestion}><span>${t('composer.ask')}</span></button>`;
  }

  send() {
    if (!this.text.trim() && this.look !== 'panel') return nothing;
    return html`<button class="send" ?disabled=${!this.canSend} @pointerdown=${(event) => event.preventDefault()}>
      ${this.waits ? html`<span class="waits">${this.waits}</span><span class="visually-hidden">${t('composer.wait')}</span>` : html`${icon('send', 20)}<span class="visually-hidden">${t('composer.send')}</span>`}</button>`;
  }

  counter() {
    const {length, most} = this;
    if (length < most * COUNT_SHOWN_FROM) return nothing;
    return html`<span class="count ${length > most ? 'over' : ''}" role="status">${t('composer.chars', {n: length, most})}</span>`;
  }

  bag() {
    const label = this.orders ? t(this.bagged ? 'bag.open-n' : 'orders.open-n', {n: this.orders}) : t('orders.open');
    return html`<button type="button" class="bag" @click=${() => this.tell('open-orders')}>${icon('bag', 22)}<span class="visually-hidden">${label}</span>${
      this.orders ? html`<span class="dot" aria-hidden="true">${this.orders}</span>` : nothing}</button>`;
  }
}
customElements.define('ls-composer', Composer);
