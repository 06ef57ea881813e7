/** `<ls-questions-sheet .list .most .off>`: what the room asks. Events: `ask` (detail: text), `upvote` (detail: messageId), `sheet-close`. */
import {LitElement, css, html, nothing} from 'lit';
import {controls} from '@livestall/components/controls.js';
import {count} from '@livestall/components/format.js';
import {Translated, t} from '@livestall/components/i18n.js';
import {icon} from '@livestall/components/icons.js';
import '@livestall/components/sheet.js';

class QuestionsSheet extends LitElement {
  static properties = {list: {attribute: false}, most: {type: Number}, off: {type: Boolean}, text: {state: true}};

  static styles = [controls, css`
    form { display: flex; gap: 8px; }
    input { flex: 1; min-width: 0; height: 48px; padding: 0 14px; border: 1px solid var(--control-line); border-radius: var(--radius-s); background: var(--surface); color: var(--text); font: inherit; }
    ol { display: grid; gap: 10px; margin: 16px 0 0; padding: 0; list-style: none; }
    li { display: flex; gap: 12px; align-items: center; padding: 10px 10px 10px 14px; border: 1px solid var(--line); border-radius: var(--radius-m); background: var(--surface); }
    .what { flex: 1; min-width: 0; overflow-wrap: anywhere; }
    .what small { display: block; color: var(--text-2); }
    .what .answered { display: inline-flex; gap: 4px; align-items: center; color: var(--leaf); }
    .vote { display: grid; justify-items: center; min-width: 48px; min-height: 48px; padding: 4px; border: 1px solid var(--control-line); border-radius: var(--radius-s); background: none; color: inherit; font: inherit; font-size: var(--text-s); }
    .vote[aria-pressed='true'] { border-color: var(--lantern-strong); background: var(--lantern-soft); color: var(--lantern-ink); }
    .vote .icon { rotate: 180deg; }
    .empty { padding: 20px 0; text-align: center; color: var(--text-2); }
  `];

  constructor() {
    super();
    new Translated(this);
    this.list = [];
    this.most = 300;
    this.text = '';
  }

  submit(event) {
    event.preventDefault();
    const text = this.text.trim();
    if (!text || this.off) return;
    this.text = '';
    this.tell('ask', text);
  }

  render() {
    return html`<ls-sheet heading=${t('questions.heading')}><form @submit=${this.submit}>
        <input .value=${this.text} @input=${(event) => (this.text = event.target.value)} ?disabled=${this.off} maxlength=${this.most}
          placeholder=${t('questions.placeholder')} aria-label=${t('questions.placeholder')} autocomplete="off" enterkeyhint="send">
        <button class="primary" ?disabled=${this.off || !this.text.trim()}>${t('questions.ask')}</button></form>
      ${this.list.length ? html`<ol>${this.list.map((question) => this.question(question))}</ol>` : html`<p class="empty">${t('questions.none')}</p>`}</ls-sheet>`;
  }

  question({messageId, author, text, votes, mine, answered}) {
    return html`<li><div class="what"><bdi>${text}</bdi><small><bdi>${author.nickname}</bdi>${answered
      ? html` · <span class="answered">${icon('check', 13)}${t(`questions.answered-${answered.by}`)}</span>` : nothing}</small></div>
      <button class="vote" aria-pressed=${mine ? 'true' : 'false'} ?disabled=${this.off || mine || Boolean(answered)}
        @click=${() => this.tell('upvote', messageId)}>${icon('down', 16)}<span class="visually-hidden">${t('questions.vote')}</span><b>${count(votes)}</b></button></li>`;
  }

  tell(name, detail) {
    this.dispatchEvent(new CustomEvent(name, {detail, bubbles: true, composed: true}));
  }
}
customElements.define('ls-questions-sheet', QuestionsSheet);
