/**
 * `<ls-ended-show .facts .orders .tell>`: after the show: how long it was, a rating (once in this browser), and the way to the replay.
 * `tell(command)` asks the room. Event: `replay`.
 */
import {LitElement, css, html, nothing} from 'lit';
import {controls} from '@livestall/components/controls.js';
import {Translated, t} from '@livestall/components/i18n.js';
import {icon} from '@livestall/components/icons.js';
import {keep, kept} from '@livestall/components/kept.js';
import {refusalWords} from '@livestall/components/refusal.js';
import '@livestall/watch/moment-words.js';

const STARS = [1, 2, 3, 4, 5];
const TEXT_CHARS = 500;

class EndedShow extends LitElement {
  static properties = {facts: {attribute: false}, orders: {type: Number}, off: {type: Boolean}, tell: {attribute: false}, rating: {state: true}, done: {state: true}, busy: {state: true}, problem: {state: true}};

  static styles = [controls, css`
    :host { display: block; color: #fff; }
    section { display: grid; justify-items: center; gap: 6px; padding: 18px; border-radius: 20px; background: rgba(29, 25, 37, .9); text-align: center; }
    h2, h3, p { margin: 0; }
    h2 { font-size: 22px; line-height: 30px; }
    h3 { margin-top: 8px; font-size: 15px; }
    p { font-size: 14px; line-height: 21px; color: #e4e0ea; }
    fieldset { display: flex; gap: 0; margin: 0; padding: 0; border: 0; }
    .star { position: relative; display: grid; place-items: center; width: 48px; height: 48px; color: #fff; }
    .star input { position: absolute; inset: 0; width: 100%; height: 100%; margin: 0; opacity: 0; cursor: pointer; }
    .star.on svg { fill: #f6cf8f; color: #f6cf8f; }
    .star:focus-within { outline: 2px solid #fff; border-radius: 12px; }
    form { display: grid; gap: 8px; justify-items: center; width: 100%; max-width: 340px; }
    form > label { width: 100%; text-align: left; color: #fff; }
    label > textarea { height: auto; padding: 8px 12px; color: var(--text); resize: none; }
    .replay { margin-top: 10px; background: #fff; color: #16131c; border: 0; }
    .thanks { display: inline-flex; gap: 6px; align-items: center; margin-top: 6px; font-weight: 700; }
  `];

  constructor() {
    super();
    new Translated(this);
    Object.assign(this, {rating: 0, busy: false, problem: ''});
  }

  willUpdate(changed) {
    if (changed.has('facts')) this.done = kept(`rated.${this.facts.broadcastId}`) === true;
  }

  async send(event) {
    event.preventDefault();
    if (this.busy) return;
    if (!this.rating) return (this.problem = t('survey.choose'));
    this.busy = true;
    const text = event.target.elements.text.value.trim();
    const outcome = await this.tell({type: 'survey', rating: this.rating, ...(text ? {text} : {})});
    this.busy = false;
    if (outcome.outcome !== 'ack') return (this.problem = outcome.outcome === 'refused' ? refusalWords(outcome) : t('problem.timed-out'));
    this.done = true;
    keep(`rated.${this.facts.broadcastId}`, true);
  }

  get minutes() {
    const {startedAt, endedAt} = this.facts;
    return startedAt && endedAt ? Math.round((Date.parse(endedAt) - Date.parse(startedAt)) / 60_000) : 0;
  }

  render() {
    return html`<section aria-labelledby="over"><h2 id="over">${t('over.heading')}</h2><p>${this.minutes ? html`${t('over.length', {n: this.minutes})}<br>` : nothing}${
      this.orders ? html`${t('over.orders', {n: this.orders})}<br>` : nothing}${t('over.more')}</p>
      <button class="primary replay" @click=${() => this.dispatchEvent(new CustomEvent('replay'))}>${icon('play', 18)}${t('over.replay')}</button>
      ${this.done ? html`<span class="thanks" role="status">${icon('check', 18)}${t('survey.done')}</span>` : this.survey()}</section>`;
  }

  survey() {
    return html`<form @submit=${this.send} novalidate><h3 id="how">${t('survey.heading')}</h3>
      <fieldset aria-labelledby="how">${STARS.map((n) => html`<label class="star ${n <= this.rating ? 'on' : ''}"><input type="radio" name="rating" value=${n} aria-label=${t('survey.star', {n})} @change=${() => (this.rating = n)}>${icon('star', 30)}</label>`)}</fieldset>
      ${this.rating ? html`<label>${t('survey.text')}<textarea name="text" rows="2" maxlength=${TEXT_CHARS}></textarea></label>` : html`<input type="hidden" name="text">`}
      <div role="alert">${this.problem ? html`<div class="problem">${icon('alert', 18)}${this.problem}</div>` : nothing}</div>
      ${this.rating ? html`<button class="primary" ?disabled=${this.busy || this.off}>${t(this.busy ? 'survey.sending' : 'survey.send')}</button>` : nothing}</form>`;
  }
}
customElements.define('ls-ended-show', EndedShow);
