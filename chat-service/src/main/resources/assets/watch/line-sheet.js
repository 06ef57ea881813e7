/**
 * `<ls-line-sheet .line .mine .tell>`: what can be done about a line: react, reply, report, hide its author for oneself. `tell(command)` asks the
 * room and answers its outcome. Events: `line-react` (detail: {emoji, on}), `line-reply`, `line-mute`, `line-unmute`, `sheet-close`.
 */
import {LitElement, html, nothing} from 'lit';
import {controls} from '@livestall/components/controls.js';
import {Translated, t} from '@livestall/components/i18n.js';
import {icon} from '@livestall/components/icons.js';
import {refusalWords} from '@livestall/components/refusal.js';
import {lineSheetStyles} from '@livestall/watch/line-sheet-styles.js';
import '@livestall/components/sheet.js';
import '@livestall/watch/line-words.js';

const EMOJI = ['👍', '❤️', '😂', '😮', '👏', '🔥'];
const REASONS = ['spam', 'abuse', 'fraud', 'privacy', 'sexual', 'other'];
const NOTE_CHARS = 200;

class LineSheet extends LitElement {
  static properties = {line: {attribute: false}, mine: {attribute: false}, off: {type: Boolean}, tell: {attribute: false}, step: {state: true}, problem: {state: true}, busy: {state: true}};

  static styles = [controls, lineSheetStyles];

  constructor() {
    super();
    new Translated(this);
    this.mine = [];
    /** @type {'menu'|'report'|'reported'|'muted'} */
    this.step = 'menu';
    this.problem = '';
    this.busy = false;
  }

  get nickname() {
    return this.line.author.nickname;
  }

  say(name, detail) {
    this.dispatchEvent(new CustomEvent(name, {detail, bubbles: true, composed: true}));
  }

  go(step) {
    this.step = step;
    this.problem = '';
    this.updateComplete.then(() => this.renderRoot.querySelector('[data-first]')?.focus());
  }

  async sendReport(event) {
    event.preventDefault();
    const {reason, note} = event.target.elements;
    if (this.busy) return;
    if (!reason.value) return (this.problem = t('report.choose'));
    this.busy = true;
    const text = note.value.trim();
    const outcome = await this.tell({type: 'report', messageId: this.line.id, reason: reason.value, ...(text ? {note: text} : {})});
    this.busy = false;
    if (outcome.outcome === 'ack') return this.go('reported');
    this.problem = outcome.outcome === 'refused' ? refusalWords(outcome) : t('problem.timed-out');
  }

  render() {
    return html`<ls-sheet heading=${t(this.step === 'report' ? 'report.heading' : 'line.heading', {name: this.nickname})}>
      <p class="said"><bdi>${this.line.text}</bdi></p>${this[this.step]()}</ls-sheet>`;
  }

  menu() {
    const {line, off} = this;
    const other = !line.mine;
    const viewer = (line.author.role ?? 'viewer') === 'viewer';
    return html`<div class="emoji" role="group" aria-label=${t('line.react')}>${EMOJI.map((emoji) => this.emoji(emoji))}</div>
      <div class="acts"><button ?disabled=${off} @click=${() => this.say('line-reply')}>${icon('reply')}${t('line.reply')}</button>
        ${other ? html`<button ?disabled=${off} @click=${() => this.go('report')}>${icon('flag')}${t('line.report')}</button>` : nothing}
        ${other && viewer ? html`<button @click=${this.mute}>${icon('eyeOff')}<span>${t('line.mute')}<small>${t('line.mute-more')}</small></span></button>` : nothing}</div>`;
  }

  emoji(emoji) {
    const on = this.mine.includes(emoji);
    return html`<button aria-pressed=${on ? 'true' : 'false'} ?disabled=${this.off} aria-label=${t('line.reaction', {emoji})} @click=${() => this.say('line-react', {emoji, on: !on})}>${emoji}</button>`;
  }

  mute() {
    this.say('line-mute');
    this.go('muted');
  }

  muted() {
    return html`<p class="done" role="status">${icon('eyeOff')}<b>${t('line.muted', {name: this.nickname})}</b></p>
      <div class="two"><button class="secondary" @click=${() => this.say('line-unmute')}>${t('line.unmute')}</button>
        <button class="primary" data-first @click=${() => this.say('sheet-close')}>${t('line.close')}</button></div>`;
  }

  reported() {
    return html`<div class="done" role="status">${icon('check')}<div><b>${t('report.done')}</b><p>${t('report.done-more')}</p></div></div>
      <div class="two"><button class="primary" data-first @click=${() => this.say('sheet-close')}>${t('line.close')}</button></div>`;
  }

  report() {
    return html`<form @submit=${this.sendReport} novalidate><fieldset><legend>${t('report.why')}</legend>${REASONS.map((code, i) => html`<label class="reason">
        <input type="radio" name="reason" value=${code} ?data-first=${i === 0}><span>${t(`report.${code}`)}</span></label>`)}</fieldset>
      <label>${t('report.note')}<textarea name="note" rows="2" maxlength=${NOTE_CHARS}></textarea></label>
      <div role="alert">${this.problem ? html`<div class="problem">${icon('alert', 18)}${this.problem}</div>` : nothing}</div>
      <div class="two"><button type="button" class="secondary" @click=${() => this.go('menu')}>${t('line.back')}</button>
        <button class="primary" ?disabled=${this.busy}>${t(this.busy ? 'report.sending' : 'report.send')}</button></div></form>`;
  }
}
customElements.define('ls-line-sheet', LineSheet);
