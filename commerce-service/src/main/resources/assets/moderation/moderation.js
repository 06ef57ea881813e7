/** `<ls-moderation .who .at>`: what moderators decide beside the show. `at` names the part, or `viewer.<id>`. Nothing here shows money. */
import {LitElement, css, html, nothing} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {controls} from '@livestall/components/controls.js';
import {Translated, t} from '@livestall/components/i18n.js';
import {partStyles} from '@livestall/studio/part-styles.js';
import '@livestall/moderation/appeal-list.js';
import '@livestall/moderation/audit-list.js';
import '@livestall/moderation/moderation-words.js';
import '@livestall/moderation/people-list.js';
import '@livestall/moderation/report-list.js';
import '@livestall/moderation/viewer-page.js';
import '@livestall/moderation/word-list.js';

const PLACES = ['reports', 'appeals', 'people', 'words', 'audit'];

class Moderation extends LitElement {
  static properties = {who: {attribute: false}, at: {}};

  static styles = [controls, partStyles, css`
    nav { display: flex; flex-wrap: wrap; gap: 8px 4px; }
    nav a { display: inline-flex; flex: none; align-items: center; min-height: 44px; padding: 0 16px; border: 1px solid var(--control-line); border-radius: var(--radius-pill); background: var(--surface); color: var(--text); font-weight: 700; text-decoration: none; }
    nav [aria-current=page] { background: var(--text); border-color: var(--text); color: var(--paper); }
  `];

  constructor() {
    super();
    new Translated(this);
  }

  get viewer() {
    return /^viewer\.(.+)$/.exec(this.at)?.[1];
  }

  get place() {
    return PLACES.includes(this.at) ? this.at : PLACES[0];
  }

  render() {
    const here = this.viewer ? null : this.place;
    return html`<main><h1>${t('nav.moderation')}</h1>
      <nav aria-label=${t('nav.moderation')}>${PLACES.map((place) => html`<a href="?moderation=${place}" aria-current=${place === here ? 'page' : nothing}>${t(`mod.${place}`)}</a>`)}</nav>
      ${repeat([this.at], (at) => at, () => this.content())}</main>`;
  }

  content() {
    const {who} = this;
    if (this.viewer) return html`<ls-moderated-viewer .who=${who} .viewer=${this.viewer}></ls-moderated-viewer>`;
    if (this.place === 'appeals') return html`<ls-appeal-list .who=${who}></ls-appeal-list>`;
    if (this.place === 'people') return html`<ls-people-list .who=${who}></ls-people-list>`;
    if (this.place === 'words') return html`<ls-word-list .who=${who}></ls-word-list>`;
    if (this.place === 'audit') return html`<ls-audit-list .who=${who}></ls-audit-list>`;
    return html`<ls-report-list .who=${who}></ls-report-list>`;
  }
}
customElements.define('ls-moderation', Moderation);
