/** `<ls-design>`: every token and every shared component, in each of its states; in either theme and language. It holds no data. */
import {LitElement, html} from 'lit';
import {controls} from '@livestall/components/controls.js';
import {Translated, t} from '@livestall/components/i18n.js';
import {buyPartStyles} from '@livestall/components/buy-part-styles.js';
import {chatSamples} from '@livestall/design/chat-samples.js';
import {controlSamples} from '@livestall/design/control-samples.js';
import {designStyles} from '@livestall/design/design-styles.js';
import {pollSamples} from '@livestall/design/poll-samples.js';
import {sellingSamples} from '@livestall/design/selling-samples.js';
import {stateSamples} from '@livestall/design/state-samples.js';
import {tokenSamples, tokenStyles} from '@livestall/design/token-samples.js';
import {wordSamples} from '@livestall/design/word-samples.js';
import '@livestall/components/language-switch.js';
import '@livestall/design/design-words.js';

/** In the order of the page: the section's name, and what stands in it. */
const SECTIONS = {tokens: tokenSamples, words: wordSamples, controls: controlSamples, states: stateSamples, selling: sellingSamples, chat: chatSamples, polls: pollSamples};
const THEMES = ['auto', 'light', 'dark'];

class Design extends LitElement {
  static properties = {theme: {state: true}, sheet: {state: true}, moved: {state: true}};

  static styles = [controls, buyPartStyles, designStyles, tokenStyles];

  constructor() {
    super();
    new Translated(this);
    this.theme = 'auto';
    this.sheet = null;
    this.moved = false;
  }

  willUpdate() {
    document.title = t('design.title');
  }

  choose(theme) {
    this.theme = theme;
    if (theme === 'auto') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = theme;
  }

  render() {
    return html`<header><div><h1>${t('design.title')}</h1><p>${t('design.lead')}</p></div>
        <div class="switches"><div class="themes" role="group" aria-label=${t('design.theme')}>${THEMES.map((theme) => html`<button class="secondary" aria-pressed=${this.theme === theme ? 'true' : 'false'} @click=${() => this.choose(theme)}>${t(`design.theme-${theme}`)}</button>`)}</div>
          <ls-language-switch></ls-language-switch></div></header>
      <nav aria-label=${t('design.contents')}>${Object.keys(SECTIONS).map((name) => html`<a class="quiet" href="#${name}" @click=${(event) => this.goTo(event, name)}>${t(`design.${name}`)}</a>`)}</nav>
      <main>${Object.entries(SECTIONS).map(([name, samples]) => html`<section id=${name} aria-labelledby="${name}-heading"><h2 id="${name}-heading" tabindex="-1">${t(`design.${name}`)}</h2>${samples(this)}</section>`)}</main>`;
  }

  /** The sections stand in our own root, where no fragment reaches. */
  goTo(event, name) {
    event.preventDefault();
    this.renderRoot.querySelector(`#${name}-heading`).focus();
    this.renderRoot.querySelector(`#${name}`).scrollIntoView();
  }
}
customElements.define('ls-design', Design);
