/** `<ls-feed-composer .store .pinned .can>`: writes to everyone, on wish with a link to buy the pinned product. Text that failed stays. */
import {LitElement, css, html, nothing} from 'lit';
import {problemWords} from '@livestall/components/api.js';
import {controls} from '@livestall/components/controls.js';
import {Translated, t, words} from '@livestall/components/i18n.js';
import {icon} from '@livestall/components/icons.js';
import {refusalWords} from '@livestall/components/refusal.js';

class FeedComposer extends LitElement {
  static properties = {store: {attribute: false}, pinned: {attribute: false}, can: {type: Boolean}, linking: {state: true}, trouble: {state: true}, busy: {state: true}};

  static styles = [controls, css`
    :host { display: block; padding: 10px 16px 14px; border-top: 1px solid var(--line); }
    form { display: flex; gap: 8px; }
    input { flex: 1; min-width: 0; height: 48px; padding: 0 14px; border: 1px solid var(--control-line); border-radius: 12px; background: var(--surface); font-size: 16px; }
    .send { min-width: 84px; min-height: 48px; border: 0; border-radius: 12px; background: #16131c; color: #fff; font-weight: 700; }
    .send:disabled { background: var(--ink-100); color: var(--ink-500); }
    .link { display: grid; place-items: center; width: 48px; height: 48px; border: 1px solid var(--control-line); border-radius: 12px; background: var(--surface); flex: none; }
    .link[aria-pressed='true'] { border: 2px solid var(--lantern); background: var(--lantern-soft); color: var(--lantern-ink); }
    .link:disabled { color: var(--ink-300); border-color: var(--line); }
    p { margin: 0 0 8px; font-size: 13px; color: var(--text-2); }
    p.linked { display: flex; gap: 6px; align-items: center; color: var(--lantern-ink); font-weight: 700; }
  `];

  constructor() {
    super();
    new Translated(this);
    this.linking = false;
  }

  focus() {
    this.renderRoot.querySelector('input').focus();
  }

  willUpdate(changed) {
    if (changed.has('pinned') && !this.pinned) this.linking = false;
  }

  async send(event) {
    event.preventDefault();
    const input = this.renderRoot.querySelector('input');
    const text = input.value.trim();
    if (!text || !this.can || this.busy) return;
    this.busy = true;
    this.trouble = null;
    const productId = this.linking ? this.pinned.productId : null;
    // The same text tried again keeps its id, so a line that did arrive is not there twice.
    if (this.tried?.text !== text) this.tried = {text, id: crypto.randomUUID()};
    try {
      const outcome = await this.store.say(text, productId, this.tried.id);
      if (outcome.outcome === 'ack') this.sent(input);
      else this.failed(outcome);
    } catch (problem) {
      this.trouble = problemWords(problem);
    } finally {
      this.busy = false;
    }
  }

  sent(input) {
    input.value = '';
    this.linking = false;
    this.tried = null;
  }

  /** A refused id was not used up by the log, but its words will change: the next try is a new line. */
  failed(outcome) {
    this.trouble = outcome.outcome === 'refused' ? refusalWords(outcome) : t('compose.unknown');
  }

  render() {
    const why = this.pinned ? t('compose.link') : t('compose.no-pin');
    return html`${this.trouble ? html`<div class="problem" role="alert">${icon('alert', 18)}${this.trouble}</div>` : nothing}
      ${this.linking && this.pinned ? html`<p class="linked">${icon('link', 16)}${t('compose.linked', {name: words(this.pinned.name)})}</p>` : nothing}
      <form @submit=${this.send}>
        <button type="button" class="link" title=${why} aria-label=${why} aria-pressed=${this.linking ? 'true' : 'false'} ?disabled=${!this.pinned || !this.can} @click=${() => (this.linking = !this.linking)}>${icon('link', 20)}</button>
        <input placeholder=${t('compose.hint')} aria-label=${t('compose.hint')} maxlength="300" autocomplete="off" @keydown=${(event) => event.isComposing && event.key === 'Enter' && event.preventDefault()}>
        <button class="send" ?disabled=${!this.can || this.busy}>${t('compose.send')}</button>
      </form>`;
  }
}
customElements.define('ls-feed-composer', FeedComposer);
