/** `<ls-poll-sheet .store>`: a question with 2–6 options, for some time or until it is ended, perhaps as a quiz. Fires `sheet-close`. */
import {LitElement, css, html, nothing} from 'lit';
import {controls} from '@livestall/components/controls.js';
import {Translated, t} from '@livestall/components/i18n.js';
import {icon} from '@livestall/components/icons.js';
import {refusalWords} from '@livestall/components/refusal.js';
import {toast} from '@livestall/components/toast.js';
import '@livestall/components/sheet.js';
import '@livestall/studio/talk-words.js';

const MOST_OPTIONS = 6;
const SECONDS = [30, 60, 180, 0];

class PollSheet extends LitElement {
  static properties = {store: {attribute: false}, options: {state: true}, problem: {state: true}, busy: {state: true}};

  static styles = [controls, css`
    form { display: grid; gap: 14px; }
    label { display: grid; gap: 6px; font-size: 13px; font-weight: 700; }
    label.check { display: flex; gap: 10px; align-items: center; min-height: 44px; }
    .check input { flex: none; width: 22px; height: 22px; min-height: 0; margin: 0; }
    input:not([type=checkbox]), select { height: 48px; padding: 0 12px; border: 1px solid var(--control-line); border-radius: var(--radius-s); background: var(--surface); color: var(--text); font: inherit; }
    .primary { min-height: 52px; }
  `];

  constructor() {
    super();
    new Translated(this);
    this.options = 2;
    this.pollKey = crypto.randomUUID();
  }

  firstUpdated() {
    setTimeout(() => this.renderRoot.querySelector('[name=question]')?.focus(), 0);
  }

  read() {
    const form = new FormData(this.renderRoot.querySelector('form'));
    const texts = form.getAll('option').map((text) => text.trim());
    const options = texts.filter(Boolean);
    const right = form.get('right') === '' ? undefined : options.indexOf(texts[Number(form.get('right'))]);
    return {
      type: 'begin-poll', id: this.pollKey, question: {ko: form.get('question').trim()}, options: options.map((ko) => ({ko})),
      seconds: Number(form.get('seconds')) || undefined, hidden: form.has('hidden') || undefined, right: right < 0 ? undefined : right,
    };
  }

  async start(event) {
    event.preventDefault();
    if (this.busy) return;
    const poll = this.read();
    this.problem = poll.question.ko && poll.options.length > 1 ? null : t('poll-sheet.incomplete');
    if (this.problem) return;
    this.busy = true;
    const outcome = await this.store.room.ask(poll);
    this.busy = false;
    if (outcome.outcome !== 'ack') {
      this.problem = outcome.outcome === 'refused' ? refusalWords(outcome) : t('talk.unknown');
      return;
    }
    toast(t('poll-sheet.started'), 'good');
    this.dispatchEvent(new CustomEvent('sheet-close', {bubbles: true, composed: true}));
  }

  render() {
    const numbers = [...Array(this.options).keys()];
    return html`<ls-sheet side .heading=${t('poll-sheet.title')}><form novalidate @submit=${this.start}>
      <label>${t('poll-sheet.question')}<input name="question" maxlength="200" autocomplete="off"></label>
      ${numbers.map((n) => html`<label>${t('poll-sheet.option', {n: n + 1})}<input name="option" maxlength="80" autocomplete="off"></label>`)}
      ${this.options < MOST_OPTIONS ? html`<button type="button" class="quiet" @click=${() => this.options++}>${icon('plus', 18)}${t('poll-sheet.add')}</button>` : nothing}
      <label>${t('poll-sheet.time')}<select name="seconds">${SECONDS.map((n) => html`<option value=${n} ?selected=${n === 60}>${n ? t('poll-sheet.seconds', {n}) : t('poll-sheet.open-end')}</option>`)}</select></label>
      <label>${t('poll-sheet.quiz')}<select name="right"><option value="">${t('poll-sheet.no-quiz')}</option>${numbers.map((n) => html`<option value=${n}>${t('poll-sheet.option', {n: n + 1})}</option>`)}</select></label>
      <label class="check"><input type="checkbox" name="hidden">${t('poll-sheet.hidden')}</label>
      ${this.problem ? html`<div class="problem" role="alert">${icon('alert', 18)}${this.problem}</div>` : nothing}
      <button class="primary" ?disabled=${this.busy}>${t('poll-sheet.go')}</button></form></ls-sheet>`;
  }
}
customElements.define('ls-poll-sheet', PollSheet);
