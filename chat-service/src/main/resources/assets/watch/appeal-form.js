/** `<ls-appeal url .token>`: what stands against this viewer in the room, and what they say against it, once. */
import {LitElement, html, nothing} from 'lit';
import {api, problemWords} from '@livestall/components/api.js';
import {controls} from '@livestall/components/controls.js';
import {dayAndTime} from '@livestall/components/format.js';
import {Translated, t} from '@livestall/components/i18n.js';
import {icon} from '@livestall/components/icons.js';
import {lineSheetStyles} from '@livestall/watch/line-sheet-styles.js';
import '@livestall/watch/line-words.js';

const TEXT_CHARS = 500;

class AppealForm extends LitElement {
  static properties = {url: {}, token: {attribute: false}, standing: {state: true}, problem: {state: true}, busy: {state: true}};

  static styles = [controls, lineSheetStyles];

  constructor() {
    super();
    new Translated(this);
    this.standing = null;
    this.problem = null;
    this.busy = false;
  }

  connectedCallback() {
    super.connectedCallback();
    this.look();
  }

  async look() {
    this.problem = null;
    try {
      this.standing = await api(this.url, {token: await this.token()});
    } catch (problem) {
      this.problem = problem;
    }
  }

  async send(event) {
    event.preventDefault();
    const text = event.target.elements.text.value.trim();
    if (!text || this.busy) return;
    this.busy = true;
    this.problem = null;
    try {
      const appeal = await api(this.url, {body: {text}, token: await this.token()});
      this.standing = {...this.standing, appeals: [appeal, ...this.standing.appeals]};
    } catch (problem) {
      this.problem = problem;
    }
    this.busy = false;
  }

  render() {
    const trouble = this.problem ? html`<div class="problem" role="alert">${icon('alert', 18)}<span>${problemWords(this.problem)}</span></div>` : nothing;
    if (!this.standing) return this.problem ? html`${trouble}<div class="two"><button class="secondary" @click=${this.look}>${t('connection.retry')}</button></div>` : html`<p class="hint" aria-busy="true">${t('appeal.loading')}</p>`;
    const {sanction, appeals} = this.standing;
    if (!sanction) return html`<p>${t('appeal.none')}</p>`;
    const sent = appeals.find(({sanctionId}) => sanctionId === sanction.sanctionId);
    return html`<p><b>${sanction.kind === 'ban' ? t('appeal.ban') : t('appeal.timeout', {at: dayAndTime(sanction.until)})}</b></p>
      ${sent ? html`<div class="done" role="status">${icon(sent.state === 'open' ? 'clock' : 'check')}<b>${t(`appeal.state.${sent.state}`)}</b></div><p class="said"><bdi>${sent.text}</bdi></p>`
        : html`<form @submit=${this.send}><label>${t('appeal.text')}<textarea name="text" rows="4" required maxlength=${TEXT_CHARS} aria-describedby="hint"></textarea></label>
          <p class="hint" id="hint">${t('appeal.hint')}</p>${trouble}<button class="primary" ?disabled=${this.busy}>${t(this.busy ? 'appeal.sending' : 'appeal.send')}</button></form>`}`;
  }
}
customElements.define('ls-appeal', AppealForm);
