/** `<ls-muted-sheet .people>`: whom this viewer has hidden. Events: `unmute` (detail: viewerId), `sheet-close`. */
import {LitElement, html} from 'lit';
import {controls} from '@livestall/components/controls.js';
import {Translated, t} from '@livestall/components/i18n.js';
import {lineSheetStyles} from '@livestall/watch/line-sheet-styles.js';
import '@livestall/components/sheet.js';
import '@livestall/watch/line-words.js';

class MutedSheet extends LitElement {
  static properties = {people: {attribute: false}};

  static styles = [controls, lineSheetStyles];

  constructor() {
    super();
    new Translated(this);
    this.people = [];
  }

  render() {
    return html`<ls-sheet heading=${t('line.muted-heading')}>${this.people.length ? html`<ul class="people">${this.people.map((one) => this.person(one))}</ul>`
      : html`<p class="hint">${t('line.nobody-muted')}</p>`}</ls-sheet>`;
  }

  person({viewerId, nickname}) {
    return html`<li><bdi>${nickname}</bdi><button class="secondary" @click=${() => this.dispatchEvent(new CustomEvent('unmute', {detail: viewerId}))}>${t('line.unmute')}</button></li>`;
  }
}
customElements.define('ls-muted-sheet', MutedSheet);
