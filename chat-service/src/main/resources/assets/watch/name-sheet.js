/**
 * `<ls-name-sheet .give .most>`: asked once, at the first message: nickname, rules, consent. `give(nickname)` asks the
 * room and answers its outcome. Events: `named`, `sheet-close`.
 */
import {LitElement, css, html, nothing} from 'lit';
import {controls} from '@livestall/components/controls.js';
import {Translated, t} from '@livestall/components/i18n.js';
import {icon} from '@livestall/components/icons.js';
import {refusalWords} from '@livestall/components/refusal.js';
import '@livestall/components/sheet.js';

class NameSheet extends LitElement {
  static properties = {give: {attribute: false}, most: {type: Number}, text: {}, problem: {state: true}, busy: {state: true}};

  static styles = [controls, css`
    form { display: grid; gap: 14px; }
    .draft { margin: 4px 0 0; padding: 10px 14px; border-radius: 14px; background: var(--grid); font-size: 14px; max-height: 84px; overflow: auto; }
    .hint { margin: 6px 0 0; font-size: 13px; color: var(--text-2); }
    h3 { margin: 0 0 4px; font-size: 13px; }
    ul { margin: 0; padding-left: 18px; font-size: 14px; line-height: 24px; }
    .consent { display: flex; gap: 12px; align-items: center; min-height: 44px; font-weight: 400; font-size: 14px; line-height: 20px; cursor: pointer; }
    .consent input { flex: none; width: 24px; height: 24px; margin: 0; accent-color: var(--lantern-fill); }
    .primary { min-height: 52px; font-size: 16px; }
  `];

  constructor() {
    super();
    new Translated(this);
    this.most = 20;
    this.problem = '';
    this.busy = false;
  }

  async submit(event) {
    event.preventDefault();
    if (this.busy) return;
    const form = event.target;
    if (!form.elements.consent.checked) return this.say(t('name.consent-needed'), form.elements.consent);
    const nickname = form.elements.nickname.value.trim();
    this.busy = true;
    this.problem = '';
    const outcome = await this.give(nickname);
    this.busy = false;
    if (outcome.outcome === 'ack') this.dispatchEvent(new CustomEvent('named', {bubbles: true, composed: true}));
    else this.say(outcome.outcome === 'refused' ? refusalWords(outcome) : t('name.unknown'), form.elements.nickname);
  }

  say(problem, field) {
    this.problem = problem;
    field.focus();
  }

  render() {
    return html`<ls-sheet heading=${t('name.heading')}><form @submit=${this.submit} novalidate>
      ${this.text ? html`<p class="draft">${this.text}</p>` : nothing}
      <div><label>${t('name.nickname')}<input name="nickname" required maxlength=${this.most * 2} autocomplete="nickname" aria-describedby="hint problem"></label>
        <p class="hint" id="hint">${t('name.hint')}</p></div>
      <div><h3>${t('name.rules')}</h3><ul><li>${t('name.rule-1')}</li><li>${t('name.rule-2')}</li><li>${t('name.rule-3')}</li></ul></div>
      <label class="consent"><input type="checkbox" name="consent" aria-describedby="problem"><span>${t('name.consent')}</span></label>
      <div id="problem" role="alert">${this.problem ? html`<div class="problem">${icon('alert', 18)}${this.problem}</div>` : nothing}</div>
      <button class="primary" ?disabled=${this.busy}>${t(this.busy ? 'name.going' : 'name.go')}</button>
    </form></ls-sheet>`;
  }
}
customElements.define('ls-name-sheet', NameSheet);
