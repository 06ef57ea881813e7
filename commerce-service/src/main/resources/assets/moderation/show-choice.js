/** `<ls-show-choice .shows .value .one>`: which show it is about, newest first; `one` leaves out all of them together. Fires `show-chosen` (id). */
import {LitElement, html, nothing} from 'lit';
import {controls} from '@livestall/components/controls.js';
import {dayAndTime} from '@livestall/components/format.js';
import {Translated, t, words} from '@livestall/components/i18n.js';
import {lineStyles} from '@livestall/moderation/line-styles.js';
import {partStyles} from '@livestall/studio/part-styles.js';

class ShowChoice extends LitElement {
  static properties = {shows: {attribute: false}, value: {}, one: {type: Boolean}};

  static styles = [controls, partStyles, lineStyles];

  constructor() {
    super();
    new Translated(this);
    this.shows = [];
    this.value = '';
  }

  chose({target}) {
    this.dispatchEvent(new CustomEvent('show-chosen', {detail: target.value}));
  }

  render() {
    return html`<div class="find"><select aria-label=${t('mod.which-show')} @change=${this.chose}>
      ${this.one ? nothing : html`<option value="" ?selected=${!this.value}>${t('mod.all-shows')}</option>`}
      ${this.shows.map((show) => html`<option value=${show.id} ?selected=${show.id === this.value}>${this.line(show)}</option>`)}</select></div>`;
  }

  line({title, state, startedAt}) {
    return [words(title), state === 'live' ? t('studio.live') : startedAt && dayAndTime(startedAt)].filter(Boolean).join(' · ');
  }
}
customElements.define('ls-show-choice', ShowChoice);
